import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, call, fellmark, keys, testStandIn } from '@/lib/mock/stripe/testing';
import { createStripeIssuer, createStripeProcessor } from '@/lib/payments';
import { newId } from '@/lib/wire/ids';
import { declineText } from './decline';

let database: OpenDatabase;
let standIn: ReturnType<typeof testStandIn>;
beforeAll(async () => {
  database = await testDatabase();
  standIn = testStandIn(database.db);
});
afterAll(() => database.close());

const declined = 'Your bank declined this card. Nothing was charged, and your details are kept. Try another card.';
const asks = ['asks'] as const;
/** Stripe's published test cards: what each comes to, and what the shopper reads when it is no. */
const table: [number: string, name: string | undefined, ends: readonly string[], reads?: string | RegExp][] = [
  ['4242424242424242', 'pm_card_visa', ['paid']],
  ['5555555555554444', 'pm_card_mastercard', ['paid']],
  ['378282246310005', 'pm_card_amex', ['paid']],
  ['4000000000000002', 'pm_card_chargeDeclined', ['card_declined', 'generic_decline'], declined],
  [
    '4000000000009995',
    'pm_card_chargeDeclinedInsufficientFunds',
    ['card_declined', 'insufficient_funds'],
    /enough money.*Use another card/,
  ],
  ['4000000000009987', 'pm_card_chargeDeclinedLostCard', ['card_declined', 'lost_card'], declined],
  ['4000000000009979', 'pm_card_chargeDeclinedStolenCard', ['card_declined', 'stolen_card'], declined],
  ['4100000000000019', 'pm_card_radarBlock', ['card_declined', 'fraudulent'], declined],
  ['4000000000000069', 'pm_card_chargeDeclinedExpiredCard', ['expired_card'], /run out.*Check the date/],
  ['4000000000000127', 'pm_card_chargeDeclinedIncorrectCvc', ['incorrect_cvc'], /security code.*Check the code/],
  ['4000000000000119', 'pm_card_chargeDeclinedProcessingError', ['processing_error'], /could not be reached.*Wait a moment/],
  ['4000000000000341', undefined, ['card_declined', 'generic_decline'], declined],
  ['4000000000003220', 'pm_card_threeDSecure2Required', [...asks, 'paid']],
  ['4000002760003184', undefined, [...asks, 'paid']],
  ['4000002500003155', 'pm_card_authenticationRequired', [...asks, 'paid']],
  ['4000008400001629', undefined, [...asks, 'card_declined', 'generic_decline'], declined],
  ['4000008260003178', undefined, [...asks, 'card_declined', 'insufficient_funds'], /enough money/],
  ['4000008400001280', undefined, ['card_declined', 'generic_decline'], declined],
];

type Charged = Awaited<ReturnType<ReturnType<typeof createStripeProcessor>['charge']>>;
const endOf = (charged: Charged) => {
  if (charged.ok) return ['paid'];
  const { kind, code, declineCode } = charged.trouble;
  return kind === 'requires_action' ? [...asks] : [code, ...(declineCode ? [declineCode] : [])];
};

async function typedCard(number: string): Promise<string> {
  const card = {
    'card[number]': number,
    'card[exp_month]': '12',
    'card[exp_year]': '2030',
    'card[cvc]': number.startsWith('37') ? '1234' : '123',
  };
  return (await call(standIn.door, keys.publishable, 'POST', '/v1/payment_methods', { type: 'card', ...card })).body.id;
}

/** From a payment method to the end, the bank's question answered with yes. */
async function pay(paymentMethodId: string): Promise<{ ends: string[]; reads?: string }> {
  const { door, now } = standIn;
  const issuer = createStripeIssuer({ secretKey: agent, door });
  const processor = createStripeProcessor({ secretKey: fellmark, door });
  const scope = { amount: 7446, currency: 'usd', merchantId: keys.profiles.fellmark, sessionId: newId('cs'), key: newId('issue') };
  const issued = await issuer.issue({ ...scope, paymentMethodId, expiresAt: new Date(now().getTime() + 600_000) });
  if (!issued.ok) throw new Error(issued.trouble.message);
  const { sessionId: checkout_session_id, amount, currency } = scope;
  const metadata = { checkout_session_id };
  let charged = await processor.charge({ token: issued.token.id, amount, currency, key: newId('charge'), metadata });
  const ends = endOf(charged);
  if (ends[0] === 'asks' && !charged.ok) {
    const source = (await issuer.challenge(issued.token.id))?.hashedValue ?? '';
    await call(door, keys.publishable, 'POST', '/v1/stand_in/authentications', { source, result: 'complete' });
    charged = await processor.outcome(charged.paymentIntentId ?? '');
    ends.push(...endOf(charged));
  }
  // What the agent has is the merchant's sentence, which is the provider's.
  return { ends, ...(!charged.ok && { reads: declineText({ sentence: charged.trouble.message }) }) };
}

test.each(table)('%s (%s) ends %o, and the shopper reads what helps', async (number, name, ends, reads) => {
  for (const id of [await typedCard(number), ...(name ? [name] : [])]) {
    const came = await pay(id);
    expect(came.ends).toEqual(ends);
    if (reads) expect(came.reads).toMatch(reads);
    else expect(came.reads).toBeUndefined();
  }
});

test('a card that asks unless it was set up does not ask once it is saved; one that only fails when charged can be saved', async () => {
  const { door } = standIn;
  const customer = (await call(door, agent, 'POST', '/v1/customers')).body.id;
  const saved = async (number: string) => {
    const id = await typedCard(number);
    expect((await call(door, agent, 'POST', `/v1/payment_methods/${id}/attach`, { customer })).status).toBe(200);
    return id;
  };
  expect((await pay(await saved('4000002500003155'))).ends).toEqual(['paid']);
  expect((await pay(await saved('4000000000000341'))).ends).toEqual(['card_declined', 'generic_decline']);
});
