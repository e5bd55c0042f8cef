import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type CardFacts, factsOf, factsOfKnown, noRawCards } from '../cards/facts';
import { cardByName } from '../cards/test-cards';
import { factColumns, type PaymentMethodRow } from '../objects/card';
import { paymentMethodObject } from '../objects/payment-method';
import { expand, metadata, nothingElse, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { type BillingDetails, pspPaymentMethods } from '../tables';

const line = z.string().max(5000).optional();
export const billingShape = z.strictObject({
  name: line,
  email: line,
  phone: line,
  address: z.strictObject({ city: line, country: line, line1: line, line2: line, postal_code: line, state: line }).optional(),
});

const shape = z.strictObject({
  type: z.enum(['card']),
  card: z.union([
    z.strictObject({ number: word, exp_month: word, exp_year: word, cvc: z.string().max(8).optional() }),
    z.strictObject({ token: z.enum(['tok_visa', 'tok_mastercard', 'tok_amex', 'tok_chargeDeclined']) }),
  ]),
  billing_details: billingShape.optional(),
  allow_redisplay: z.enum(['always', 'limited', 'unspecified']).optional(),
  metadata: metadata.optional(),
  expand: expand.optional(),
  // The publishable key of a form post from the card frame, and what Stripe.js says about itself there.
  key: word.optional(),
  payment_user_agent: z.string().max(500).optional(),
});

const rawShape = z.object({ card: shape.shape.card.options[0] });

/** `POST /v1/payment_methods`: a typed test card, or Stripe's test token for one. */
export const createPaymentMethod: Handler = async (parts, { caller, params }) => {
  const given = params.card;
  const isRaw = typeof given === 'object' && !Array.isArray(given) && 'number' in given;
  if (caller.role === 'merchant' && isRaw) throw noRawCards();
  if (isRaw) read(rawShape, params); // says which card field is wrong, not "no variant fits"
  const wanted = read(shape, params);
  const now = parts.clock();
  const facts =
    'token' in wanted.card
      ? factsOfKnown(cardByName(wanted.card.token.replace('tok_', 'pm_card_')), parts.secret, now)
      : factsOf(
          { ...wanted.card, exp_month: wholeOf(wanted.card.exp_month, 'exp_month'), exp_year: wholeOf(wanted.card.exp_year, 'exp_year') },
          parts.secret,
          now,
        );
  if (!facts) throw invalid('No such token.', { param: 'card[token]' });
  const row = newPaymentMethod(parts, caller.account, facts, { billing: wanted.billing_details, metadata: wanted.metadata });
  return { body: paymentMethodObject(row), writes: [parts.db.insert(pspPaymentMethods).values(row)] };
};

/** `GET /v1/payment_methods/:id`, of the key's own account. */
export const retrievePaymentMethod: Handler = async (parts, { caller, id, params }) => {
  read(nothingElse, params);
  const row = await findPaymentMethod(parts, caller.account, id);
  if (!row) throw missing('PaymentMethod', id, 'payment_method');
  return { body: paymentMethodObject(row) };
};

/**
 * The card behind an id: a row of the account, or a short name (`pm_card_visa`) made into a new one that is not written yet (`fresh`).
 */
export async function paymentMethodFor(
  parts: Parts,
  account: string,
  id: string,
): Promise<{ row: PaymentMethodRow; fresh: boolean } | undefined> {
  const facts = factsOfKnown(cardByName(id), parts.secret, parts.clock());
  if (facts) return { row: newPaymentMethod(parts, account, facts), fresh: true };
  const row = await findPaymentMethod(parts, account, id);
  return row && { row, fresh: false };
}

async function findPaymentMethod(parts: Parts, account: string, id: string): Promise<PaymentMethodRow | undefined> {
  const facts = factsOfKnown(cardByName(id), parts.secret, parts.clock());
  if (facts) return { ...newPaymentMethod(parts, account, facts), id };
  const [row] = await parts.db
    .select()
    .from(pspPaymentMethods)
    .where(and(eq(pspPaymentMethods.id, id), eq(pspPaymentMethods.account, account)));
  return row;
}

type Extras = Partial<Pick<PaymentMethodRow, 'grantedToken' | 'used' | 'customer'>> & {
  billing?: BillingDetails;
  metadata?: Record<string, string>;
};

export function newPaymentMethod(parts: Parts, account: string, facts: CardFacts, extras: Extras = {}): PaymentMethodRow {
  return {
    id: parts.newId('pm'),
    account,
    customer: extras.customer ?? null,
    ...factColumns(facts),
    used: extras.used ?? false,
    grantedToken: extras.grantedToken ?? null,
    billing: extras.billing ?? {},
    metadata: extras.metadata ?? {},
    created: parts.clock(),
  };
}

function wholeOf(text: string, param: string): number {
  if (!/^\d{1,4}$/.test(text))
    throw invalid(`Invalid integer: ${text.slice(0, 8)}`, { code: 'parameter_invalid_integer', param: `card[${param}]` });
  return Number(text);
}
