type DeclineClass = { words: RegExp; codes: string[]; text: string };

/**
 * Why a card was refused, as far as a shopper can do something about it. Loss and theft are said as a plain decline, as Stripe advises:
 * who holds a stolen card must not learn that it is known.
 */
const classes: DeclineClass[] = [
  {
    codes: ['insufficient_funds', 'withdrawal_count_limit_exceeded', 'card_velocity_exceeded'],
    words: /insufficient|not enough|funds|limit/i,
    text: 'The card does not have enough money for this.',
  },
  {
    codes: ['expired_card', 'invalid_expiry_month', 'invalid_expiry_year'],
    words: /expired? (card|date)|card (has |is )?expired|expiry|expiration/i,
    text: 'The card has run out, or its date was mistyped.',
  },
  { codes: ['incorrect_cvc', 'invalid_cvc'], words: /cvc|cvv|security code/i, text: 'The security code does not match the card.' },
  { codes: ['incorrect_number', 'invalid_number'], words: /card number/i, text: 'The card number is not right.' },
  {
    codes: ['incorrect_zip', 'incorrect_address'],
    words: /zip|postal code|billing address/i,
    text: 'The billing postcode does not match the card.',
  },
  { codes: ['currency_not_supported', 'card_not_supported'], words: /not support/i, text: 'The card cannot be used for this purchase.' },
  {
    codes: ['processing_error', 'issuer_not_available', 'try_again_later', 'reenter_transaction'],
    words: /processing error|try again later|temporar/i,
    text: 'The bank could not be reached just now.',
  },
  {
    codes: ['authentication_required', 'requires_action', 'requires_3ds'],
    words: /authenticat|3-?d ?secure|3ds/i,
    text: 'The bank wants to confirm this payment in a way that is not possible here yet.',
  },
];

/** What happened, what was kept, what to do: in one line, from a provider's code or the merchant's sentence. */
export function declineText(reason: { code?: string; declineCode?: string; sentence?: string }): string {
  const byCode = classes.find((one) => one.codes.some((code) => code === reason.declineCode || code === reason.code));
  const found = byCode ?? classes.find((one) => reason.sentence !== undefined && one.words.test(reason.sentence));
  return `${found?.text ?? 'Your bank declined this card.'} Nothing was charged. Your details are kept: try another card.`;
}
