import { createHmac } from 'node:crypto';
import { cardRefused, invalid } from '../refusal';
import { passesLuhn } from './number';
import { type CardBehaviour, cardByNumber } from './test-cards';

/** What the stand-in keeps of a card: enough to show it, recognise it and behave like it; nothing to pay with elsewhere. */
export type CardFacts = CardBehaviour & {
  last4: string;
  expMonth: number;
  expYear: number;
  funding: 'credit';
  country: 'US';
  fingerprint: string;
};

/**
 * Turns a typed card into facts and forgets the number. Only published test numbers pass (Stripe's codes for the rest, HTTP 402).
 * The fingerprint is keyed with the installation's secret: without it, nobody gets from a fingerprint back to a number.
 */
export function factsOf(
  typed: { number: string; exp_month: number; exp_year: number; cvc?: string },
  secret: string,
  now: Date,
): CardFacts {
  const digits = typed.number.replace(/[\s-]/g, '');
  const known = cardByNumber(digits);
  if (!known) {
    throw passesLuhn(digits)
      ? cardRefused('incorrect_number', 'This is not a test card. The stand-in takes test cards only, and has kept nothing of this one.', {
          param: 'number',
        })
      : cardRefused('incorrect_number', 'Your card number is incorrect.', { param: 'number' });
  }
  const expYear = typed.exp_year < 100 ? 2000 + typed.exp_year : typed.exp_year;
  if (typed.exp_month < 1 || typed.exp_month > 12) {
    throw cardRefused('invalid_expiry_month', "Your card's expiration month is invalid.", { param: 'exp_month' });
  }
  if (isPast(typed.exp_month, expYear, now) || expYear > now.getUTCFullYear() + 50) {
    throw cardRefused('invalid_expiry_year', "Your card's expiration year is invalid.", { param: 'exp_year' });
  }
  if (typed.cvc !== undefined && !(known.behaviour.brand === 'amex' ? /^\d{3,4}$/ : /^\d{3}$/).test(typed.cvc)) {
    throw cardRefused('invalid_cvc', "Your card's security code is invalid.", { param: 'cvc' });
  }
  return { ...known.behaviour, ...shown(digits, secret), expMonth: typed.exp_month, expYear };
}

/** The facts of a short name (`pm_card_visa`): the test card behind it, valid for three years. Undefined when there is no such name. */
export function factsOfKnown(
  known: { number: string; behaviour: CardBehaviour } | undefined,
  secret: string,
  now: Date,
): CardFacts | undefined {
  if (!known) return undefined;
  return { ...known.behaviour, ...shown(known.number, secret), expMonth: now.getUTCMonth() + 1, expYear: now.getUTCFullYear() + 3 };
}

/** A card is good until the last day of its month. */
export const isPast = (month: number, year: number, now: Date): boolean =>
  year < now.getUTCFullYear() || (year === now.getUTCFullYear() && month < now.getUTCMonth() + 1);

const shown = (digits: string, secret: string) => ({
  last4: digits.slice(-4),
  funding: 'credit' as const,
  country: 'US' as const,
  fingerprint: createHmac('sha256', secret).update(`card ${digits}`).digest('base64url').slice(0, 16),
});

export const noRawCards = () =>
  invalid(
    'Sending credit card numbers directly to the Stripe API is generally unsafe. This key may not; use the publishable key, or a test payment method such as pm_card_visa.',
  );
