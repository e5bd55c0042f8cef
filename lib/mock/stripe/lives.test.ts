import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, call, chargeParams, keys, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

// How many random lives are driven through the door; each is up to sixteen requests. More with LIVES=1000.
const lives = Number(process.env.LIVES ?? 200);
const small = fc.nat({ max: 3 });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('issue' as const),
      amount: fc.integer({ min: 1, max: 5000 }),
      card: fc.constantFrom('pm_card_visa', 'pm_card_visa', 'pm_card_chargeDeclined', 'pm_card_threeDSecure2Required'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('charge' as const),
      token: small,
      over: fc.constantFrom(0, 0, 0, 1, -1),
      currency: fc.constantFrom('usd', 'usd', 'usd', 'eur'),
      session: fc.constantFrom('cs_1', 'cs_1', 'cs_2'),
      merchant: fc.constantFrom('fellmark', 'fellmark', 'kilnfolk') as fc.Arbitrary<'fellmark' | 'kilnfolk'>,
      key: fc.constantFrom(undefined, 'again'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), token: small }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('authenticate' as const), token: small, result: fc.constantFrom('complete', 'fail') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), intent: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), intent: small, amount: fc.integer({ min: 1, max: 6000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(10, 300, 600) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Drives one life through the door; after every step the books must add up. */
async function live(steps: Step[], life: number): Promise<void> {
  const standIn = testStandIn(database.db);
  const { door } = standIn;
  const tokens: { id: string; amount: number }[] = [];
  const intents: string[] = [];
  const ended = new Map<string, string>();
  const answers = new Map<string, string>();

  for (const [i, each] of steps.entries()) {
    if (each.kind === 'wait') standIn.wait(each.seconds);
    if (each.kind === 'issue') {
      const made = await call(
        door,
        agent,
        'POST',
        '/v1/shared_payment/issued_tokens',
        tokenParams(standIn.now(), { payment_method: each.card, 'usage_limits[max_amount]': String(each.amount) }),
      );
      tokens.push({ id: made.body.id, amount: each.amount });
    }
    const token = 'token' in each ? tokens[each.token % Math.max(tokens.length, 1)] : undefined;
    const intent = 'intent' in each ? intents[each.intent % Math.max(intents.length, 1)] : undefined;
    if (each.kind === 'charge' && token) {
      const key = `life-${life}-${each.key ?? i}`;
      const params = chargeParams(token.id, {
        amount: String(Math.max(1, token.amount + each.over)),
        currency: each.currency,
        'metadata[checkout_session_id]': each.session,
      });
      const paid = await call(door, keys.merchants[each.merchant], 'POST', '/v1/payment_intents', params, { 'Idempotency-Key': key });
      const slot = `${each.merchant} ${key} ${JSON.stringify(params)}`;
      // A replay is byte-equal to the first answer (I10), unless the key was spent on another request.
      if (paid.headers.get('idempotent-replayed')) expect(paid.text).toBe(answers.get(slot));
      else answers.set(slot, paid.text);
      const id = paid.body.id ?? paid.body.error?.payment_intent?.id;
      if (id && each.merchant === 'fellmark' && !intents.includes(id)) intents.push(id);
      if (paid.body.status === 'succeeded' && !paid.headers.get('idempotent-replayed'))
        expect([each.currency, each.session, each.merchant]).toEqual(['usd', 'cs_1', 'fellmark']);
    }
    if (each.kind === 'revoke' && token) await call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.id}/revoke`);
    if (each.kind === 'authenticate' && token) {
      const { body } = await call(door, agent, 'GET', `/v1/shared_payment/issued_tokens/${token.id}`);
      const source = body.next_action?.use_stripe_sdk.value;
      if (source) await call(door, keys.publishable, 'POST', '/v1/stand_in/authentications', { source, result: each.result });
    }
    if (each.kind === 'cancel' && intent) await call(door, keys.merchants.fellmark, 'POST', `/v1/payment_intents/${intent}/cancel`);
    if (each.kind === 'refund' && intent)
      await call(door, keys.merchants.fellmark, 'POST', '/v1/refunds', { payment_intent: intent, amount: String(each.amount) });

    for (const { id } of tokens) {
      const { body } = await call(door, agent, 'GET', `/v1/shared_payment/issued_tokens/${id}`);
      expect(body.usage_details.amount_captured.value).toBeLessThanOrEqual(body.usage_limits.max_amount);
      if (ended.has(id)) expect(body.deactivated_reason).toBe(ended.get(id));
      if (body.status === 'deactivated') ended.set(id, body.deactivated_reason);
    }
  }
  await booksAddUp();
}

async function booksAddUp(): Promise<void> {
  const { rows } = (await database.db.execute(sql`
    select t.id from psp_tokens t left join psp_payment_intents i on i.redeemed = t.id
    group by t.id having count(i.id) > 1 or coalesce(sum(i.amount_received), 0) <> t.amount_captured
    union all
    select i.id from psp_payment_intents i left join psp_refunds r on r.payment_intent = i.id
    group by i.id having coalesce(sum(r.amount), 0) <> i.amount_refunded or i.amount_refunded > i.amount_received
    union all
    select i.id from psp_payment_intents i join psp_tokens t on t.id = i.redeemed
    where i.currency <> t.currency or i.amount > t.max_amount or i.metadata->>'checkout_session_id' <> t.external_id`)) as unknown as {
    rows: { id: string }[];
  };
  expect(rows).toEqual([]);
}

test(`in ${lives} random lives of tokens and payments the books add up after every step`, async () => {
  let life = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), (steps) => live(steps, life++)),
    { numRuns: lives },
  );
}, 300_000);
