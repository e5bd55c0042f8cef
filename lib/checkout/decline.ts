/** `text`: what happened. `remedy`: what helps against just that. */
type DeclineClass = { words: RegExp; codes: string[]; text: string; remedy: string };

/**
 * Why a card was refused, as far as a shopper can do something about it. Loss and theft are said as a plain decline, as Stripe advises:
 * who holds a stolen card must not learn that it is known.
 */
const classes: DeclineClass[] = [
  {
    codes: ['insufficient_funds', 'withdrawal_count_limit_exceeded', 'card_velocity_exceeded'],
    words: /insufficient|not enough|funds|limit/i,
    text: 'The card does not have enough money for this.',
    remedy: 'Use another card.',
  },
  {
    codes: ['expired_card', 'invalid_expiry_month', 'invalid_expiry_year'],
    words: /expired? (card|date)|card (has |is )?expired|expiry|expiration/i,
    text: 'The card has run out, or its date was mistyped.',
    remedy: 'Check the date, or use another card.',
  },
  {
    codes: ['incorrect_cvc', 'invalid_cvc'],
    words: /cvc|cvv|security code/i,
    text: 'The security code does not match the card.',
    remedy: 'Check the code on the card, or use another card.',
  },
  {
    codes: ['incorrect_number', 'invalid_number'],
    words: /card number/i,
    text: 'The card number is not right.',
    remedy: 'Check the number, or use another card.',
  },
  {
    codes: ['incorrect_zip', 'incorrect_address'],
    words: /zip|postal code|billing address/i,
    text: 'The billing postcode does not match the card.',
    remedy: 'Check the postcode beside the card, or use another card.',
  },
  {
    codes: ['currency_not_supported', 'card_not_supported'],
    words: /not support/i,
    text: 'The card cannot be used for this purchase.',
    remedy: 'Use another card.',
  },
  {
    codes: ['amount_too_small'],
    words: /must be at least|too small/i,
    text: 'The amount is smaller than what a card can be charged.',
    remedy: 'Add something to the order, or let a gift card or credit pay all of it.',
  },
  {
    codes: [],
    words: /detached|may not be used again/i,
    text: 'This card was removed from your saved cards and cannot be used any more.',
    remedy: 'Choose another card.',
  },
  {
    codes: ['processing_error', 'issuer_not_available', 'try_again_later', 'reenter_transaction'],
    words: /processing (error|your card)|try again later|temporar/i,
    text: 'The bank could not be reached just now.',
    remedy: 'Wait a moment and press Pay again, or use another card.',
  },
  {
    codes: ['authentication_required', 'requires_action', 'requires_3ds'],
    words: /authenticat|3-?d ?secure|3ds/i,
    text: 'The bank wants to confirm this payment in a way that is not possible here.',
    remedy: 'Use another card.',
  },
];

/** What happened, what was kept, what to do: in one line, from a provider's code or the merchant's sentence. */
export function declineText(reason: { code?: string; declineCode?: string; sentence?: string }): string {
  const byCode = classes.find((one) => one.codes.some((code) => code === reason.declineCode || code === reason.code));
  const found = byCode ?? classes.find((one) => reason.sentence !== undefined && one.words.test(reason.sentence));
  const { text, remedy } = found ?? { text: 'Your bank declined this card.', remedy: 'Try another card.' };
  return `${text} Nothing was charged, and your details are kept. ${remedy}`;
}
