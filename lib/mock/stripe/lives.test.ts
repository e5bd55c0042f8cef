import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { sequences } from '@/lib/wire/testing/sequences';
import { type Answered, agent, call, chargeParams, keys, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const sequence = sequences(60);
const small = fc.nat({ max: 3 });
/** What is right nine times out of ten: were each dimension wrong half of the time, hardly a charge would go through. */
const often = <T>(right: T, ...wrong: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const charge = fc.record({
  kind: fc.constant('charge' as const),
  token: small,
  over: often(0, 1, -1),
  currency: often('usd', 'eur'),
  session: often('cs_1', 'cs_2'),
  merchant: often('fellmark' as const, 'kilnfolk' as const),
  key: fc.constantFrom(undefined, undefined, 'again'),
});
const revoke = fc.record({ kind: fc.constant('revoke' as const), token: small });
const single = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('issue' as const),
      amount: fc.integer({ min: 1, max: 5000 }),
      card: fc.constantFrom('pm_card_visa', 'pm_card_visa', 'pm_card_chargeDeclined', 'pm_card_threeDSecure2Required'),
    }),
  },
  { weight: 7, arbitrary: charge },
  { weight: 1, arbitrary: revoke },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('look' as const), token: small, who: fc.constantFrom('agent', 'fellmark', 'kilnfolk') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('misuse' as const),
      token: small,
      how: fc.constantFrom('agent charges', 'merchant issues', 'made up'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('authenticate' as const),
      token: small,
      result: fc.constantFrom('complete', 'complete', 'fail'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), intent: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), intent: small, amount: fc.integer({ min: 1, max: 6000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(10, 10, 300, 600) }) },
);
type Single = typeof single extends fc.Arbitrary<infer T> ? T : never;
type Step = Single | { kind: 'together'; steps: Single[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      steps: fc.array(fc.oneof(charge, charge, revoke), { minLength: 2, maxLength: 6 }),
    }),
  },
);
const first = fc.record({
  kind: fc.constant('issue' as const),
  amount: fc.integer({ min: 1, max: 5000 }),
  card: fc.constantFrom('pm_card_visa', 'pm_card_threeDSecure2Required'),
});
const lives = fc.tuple(first, fc.array(step, { minLength: 2, maxLength: 14, size: '+1' })).map(([one, rest]): Step[] => [one, ...rest]);

type TokenBook = { id: string; status: string; reason: string | null; captured: number; most: number; expires: string };

/** Drives one life through the door; after every step the books must add up. */
async function live(steps: Step[], life: number): Promise<void> {
  await database.db.execute(sql`with i as (delete from psp_payment_intents), t as (delete from psp_tokens), m as (delete from psp_payment_methods),
    k as (delete from psp_idempotency), e as (delete from psp_events) delete from psp_refunds`);
  const standIn = testStandIn(database.db);
  const { door } = standIn;
  const tokens: { id: string; amount: number }[] = [];
  const intents: string[] = [];
  const before = new Map<string, TokenBook>();
  const answers = new Map<string, string>();

  function said(what: string, { status, body }: Answered): void {
    const object = body.object === 'payment_intent' || body.object?.startsWith('shared_payment') ? body.status : 'ok';
    sequence.reach(
      `${what}: ${status === 200 ? object : `${status} ${body.error?.code ?? body.error?.message.replace(/[a-z]+_\w{6,}|\d+/g, '…').slice(0, 60)}`}`,
    );
  }

  async function act(each: Step, i: string): Promise<void> {
    const token = 'token' in each ? tokens[each.token % Math.max(tokens.length, 1)] : undefined;
    const intent = 'intent' in each ? intents[each.intent % Math.max(intents.length, 1)] : undefined;
    switch (each.kind) {
      case 'wait':
        return standIn.wait(each.seconds);
      case 'together':
        sequence.reach('several at once');
        await Promise.all(each.steps.map((one, at) => act(one, `${i}.${at}`)));
        return;
      case 'issue': {
        const params = tokenParams(standIn.now(), { payment_method: each.card, 'usage_limits[max_amount]': String(each.amount) });
        const made = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', params);
        tokens.push({ id: made.body.id, amount: each.amount });
        return said('issue', made);
      }
      case 'cancel':
        if (intent) said('cancel', await call(door, keys.merchants.fellmark, 'POST', `/v1/payment_intents/${intent}/cancel`));
        return;
      case 'refund': {
        const params = { payment_intent: intent ?? '', amount: String(each.amount) };
        if (intent) said('refund', await call(door, keys.merchants.fellmark, 'POST', '/v1/refunds', params));
        return;
      }
    }
    if (!token) return;
    const issued = `/v1/shared_payment/issued_tokens/${token.id}`;
    switch (each.kind) {
      case 'revoke':
        return said('revoke', await call(door, agent, 'POST', `${issued}/revoke`));
      case 'look': {
        const [key, path] =
          each.who === 'agent'
            ? [agent, issued]
            : [keys.merchants[each.who as 'fellmark'], `/v1/shared_payment/granted_tokens/${token.id}`];
        const seen = await call(door, key, 'GET', path);
        expect(seen.status).toBe(each.who === 'kilnfolk' ? 404 : 200);
        return said(`${each.who} looks`, seen);
      }
      case 'misuse': {
        const [key, path, params] =
          each.how === 'agent charges'
            ? [agent, '/v1/payment_intents', chargeParams(token.id)]
            : each.how === 'merchant issues'
              ? [keys.merchants.fellmark, '/v1/shared_payment/issued_tokens', tokenParams(standIn.now())]
              : [keys.merchants.fellmark, '/v1/payment_intents', chargeParams(`spt_made_up_${life}`)];
        const refused = await call(door, key, 'POST', path, params);
        expect(refused.status).toBeGreaterThanOrEqual(400);
        return said(each.how, refused);
      }
      case 'authenticate': {
        const { body } = await call(door, agent, 'GET', issued);
        const source = body.next_action?.use_stripe_sdk.value;
        if (source)
          said(
            `authenticate ${each.result}`,
            await call(door, keys.publishable, 'POST', '/v1/stand_in/authentications', { source, result: each.result }),
          );
        return;
      }
      case 'charge': {
        const key = `life-${life}-${each.key ?? i}`;
        const params = chargeParams(token.id, {
          amount: String(Math.max(1, token.amount + each.over)),
          currency: each.currency,
          'metadata[checkout_session_id]': each.session,
        });
        const paid = await call(door, keys.merchants[each.merchant], 'POST', '/v1/payment_intents', params, { 'Idempotency-Key': key });
        const slot = `${each.merchant} ${key} ${JSON.stringify(params)}`;
        const replayed = paid.headers.get('idempotent-replayed') !== null;
        // A replay is byte-equal to the first answer (I10), unless the key was spent on another request.
        if (replayed) expect(paid.text).toBe(answers.get(slot) ?? paid.text);
        else if (paid.status !== 409) answers.set(slot, paid.text); // 409: the first one is still running
        const id = paid.body.id ?? paid.body.error?.payment_intent?.id;
        if (id && each.merchant === 'fellmark' && !intents.includes(id)) intents.push(id);
        if (paid.body.status === 'succeeded' && !replayed)
          expect([each.currency, each.session, each.merchant]).toEqual(['usd', 'cs_1', 'fellmark']);
        return said(replayed ? 'charge, replayed' : 'charge', paid);
      }
    }
  }

  for (const [i, each] of steps.entries()) {
    await act(each, String(i));
    for (const token of await books()) {
      const was = before.get(token.id);
      expect(token.captured).toBeLessThanOrEqual(token.most);
      // Money moves only while the token lives: before it ran out, was revoked or was used.
      if (token.captured > (was?.captured ?? 0)) {
        expect(standIn.now() < new Date(token.expires)).toBe(true);
        expect([was?.status ?? 'active', was?.captured ?? 0, token.reason]).toEqual([
          expect.stringMatching(/^(active|requires_action)$/),
          0,
          'consumed',
        ]);
      }
      // What has ended stays ended, for the reason it ended.
      if (was?.status === 'deactivated') expect([token.status, token.reason]).toEqual([was.status, was.reason]);
      before.set(token.id, token);
    }
  }
}

/** The tokens as the provider's books have them; fails when the books contradict each other. */
async function books(): Promise<TokenBook[]> {
  const { rows } = (await database.db.execute(sql`
    select (select json_agg(json_build_object('id', id, 'status', status, 'reason', deactivated_reason, 'captured', amount_captured, 'most', max_amount, 'expires', expires_at)) from psp_tokens) as tokens,
    (select json_agg(wrong) from (
      select t.id as wrong from psp_tokens t left join psp_payment_intents i on i.redeemed = t.id
      group by t.id having count(i.id) > 1 or coalesce(sum(i.amount_received), 0) <> t.amount_captured
      union all
      select i.id from psp_payment_intents i left join psp_refunds r on r.payment_intent = i.id
      group by i.id having coalesce(sum(r.amount), 0) <> i.amount_refunded or i.amount_refunded > i.amount_received
      union all
      select i.id from psp_payment_intents i join psp_tokens t on t.id = i.redeemed
      where i.currency <> t.currency or i.amount > t.max_amount or i.metadata->>'checkout_session_id' <> t.external_id or i.account <> 'acct_fellmark') as troubles) as wrong`)) as unknown as {
    rows: { tokens: TokenBook[] | null; wrong: string[] | null }[];
  };
  expect(rows[0]?.wrong ?? []).toEqual([]);
  return rows[0]?.tokens ?? [];
}

test(`in ${sequence.runs} random lives of tokens and payments the books add up after every step`, {
  timeout: 60_000 + sequence.runs * 2000,
}, async () => {
  let life = 0;
  await fc.assert(
    fc.asyncProperty(lives, async (steps) => {
      await live(steps, life++);
      sequence.done();
    }),
    { numRuns: sequence.runs, seed: sequence.seed, endOnFailure: sequence.runs > 1000 },
  );
  const reached = sequence.close();
  for (const what of ['charge: succeeded', 'several at once', 'revoke: deactivated']) expect(reached[what], what).toBeGreaterThan(0);
});
