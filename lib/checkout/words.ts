/** Every status of a session in a shopper's words (digest §8). `{merchant}` is the merchant's name. */
export const statusWords: Record<string, string> = {
  incomplete: 'A few details are still missing.',
  not_ready_for_payment: 'Not ready to pay yet.',
  in_progress: '{merchant} is still working out the details.',
  requires_escalation: '{merchant} wants to settle this order on its own site.',
  authentication_required: 'Your bank wants to confirm this payment.',
  ready_for_payment: 'Ready to pay.',
  pending_approval: '{merchant} is reviewing the order.',
  complete_in_progress: '{merchant} is finishing the order.',
  completed: 'Ordered.',
  canceled: 'Canceled. Nothing was charged.',
  expired: 'This checkout has run out. Nothing was charged.',
};

/** Every error and warning code of a session's messages (digest §5.2), said when the merchant's own sentence is empty. */
export const codeWords: Record<string, string> = {
  missing: 'Something is still missing here.',
  invalid: 'This does not look right.',
  out_of_stock: 'This is sold out.',
  payment_declined: 'The payment was declined. Nothing was charged.',
  requires_sign_in: '{merchant} asks you to sign in on its own site for this.',
  requires_3ds: 'Your bank wants to confirm this payment.',
  low_stock: 'Only a few are left.',
  quantity_exceeded: '{merchant} does not sell that many in one order.',
  coupon_invalid: 'This code is not known to {merchant}.',
  coupon_expired: 'This code has run out.',
  minimum_not_met: 'The order is below the minimum for this.',
  maximum_exceeded: 'The order is above the maximum for this.',
  region_restricted: 'This cannot be sent to that address.',
  age_verification_required: '{merchant} has to check your age on its own site.',
  approval_required: '{merchant} has to approve this order first.',
  unsupported: '{merchant} does not support this.',
  not_found: '{merchant} does not know this item.',
  conflict: 'Something changed in between. Please look again.',
  rate_limited: '{merchant} asks to slow down. Try again in a minute.',
  expired: 'This has run out.',
  intervention_required: '{merchant} needs a step that is only possible on its own site.',
  high_demand: 'Many people want this right now.',
  shipping_delay: 'Delivery takes longer than usual.',
  price_change: 'The price has changed.',
  expiring_promotion: 'An offer in this order ends soon.',
  limited_availability: 'Only available for a short time.',
  discount_code_expired: 'This code has run out.',
  discount_code_invalid: 'This code is not known to {merchant}.',
  discount_code_already_applied: 'This code is already applied.',
  discount_code_combination_disallowed: 'This code cannot be combined with the others.',
  discount_code_minimum_not_met: 'The order is below the minimum for this code.',
  discount_code_user_not_logged_in: 'This code needs an account at {merchant}.',
  discount_code_user_ineligible: 'This code is not for you.',
  discount_code_usage_limit_reached: 'This code has been used up.',
};

const unknownWords = '{merchant} has something to say about this order.';

/** Plain words for a status or a code, known or not. */
export function wordsFor(table: Record<string, string>, word: string, merchantName: string): string {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  return (found ?? unknownWords).replaceAll('{merchant}', merchantName);
}
