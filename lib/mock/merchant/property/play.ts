import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '@/lib/db';
import { rowsOf } from '../store/sql';
import { address } from '../testing/fixtures';
import { type openShop, origin, payment } from '../testing/shop';
import { checkBooks } from './ledger';
import { type Step, wares } from './steps';

type Shop = Awaited<ReturnType<typeof openShop>>;

const places = [
  undefined,
  address,
  { ...address, state: 'NY', postal_code: '10001' },
  { ...address, country: 'CA', state: 'ON', postal_code: 'K1A 0B1' },
  { postal_code: '94110' },
];
const outcome_details = {
  three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
  electronic_commerce_indicator: '05',
  transaction_id: 't',
  version: '2.2.0',
};
const prices: Record<string, number> = {
  'pi-mug-1': 1250,
  'pi-stove-1': 4100,
  'pi-shoe-black-us-10': 6900,
  'pi-card-1': 5000,
  'pi-tent-1': 19_900,
};

/** Plays a history against the merchants' door and looks at the books after every step. */
export async function play(db: Database, shop: Shop, history: readonly Step[], limits: { stock: number }): Promise<void> {
  const supplied = new Map<string, number>();
  const ended = new Map<string, string>();
  const sessions: string[] = [];
  const sent: { path: string; body: object; key: string; raw: string; status: number }[] = [];

  // What earlier histories sold stays sold; this one starts with `stock` free pieces of everything but the back-ordered.
  const books = await soldSoFar(db, shop);
  for (const id of wares) {
    const isStocked = id !== 'pi-tent-1';
    await shop.stock(id, { price: prices[id] ?? 1, ...(isStocked ? { stock: limits.stock } : {}) });
    if (isStocked) supplied.set(id, (books.get(id) ?? 0) + limits.stock);
  }

  async function post(path: string, body: object, key: string = randomUUID()) {
    const answer = await shop.call('POST', path, body, { 'idempotency-key': key });
    // 503 is an honest answer only when the provider was silent.
    expect(answer.status < 500 || answer.body.code === 'payment_outcome_unknown', answer.raw).toBe(true);
    if (answer.status < 500 && !answer.headers.has('retry-after')) sent.push({ path, body, key, raw: answer.raw, status: answer.status });
    return answer;
  }
  const pick = (who: number) => sessions[who % sessions.length] ?? 'cs_none';

  async function act(step: Step): Promise<void> {
    switch (step.kind) {
      case 'create': {
        const details = places[step.place];
        const body = {
          line_items: step.items,
          currency: 'usd',
          capabilities: {},
          buyer: { email: 'ada@example.com' },
          discounts: { codes: step.codes },
          ...(details ? { fulfillment_details: { name: 'Ada', address: details } } : {}),
        };
        const { status, body: session } = await post('/checkout_sessions', body);
        if (status === 201) sessions.push(session.id);
        return;
      }
      case 'update': {
        const details = step.place === undefined ? undefined : places[step.place];
        await post(`/checkout_sessions/${pick(step.who)}`, {
          ...(step.items ? { line_items: step.items } : {}),
          ...(step.codes ? { discounts: { codes: step.codes } } : {}),
          ...(details ? { fulfillment_details: { address: details } } : {}),
          ...(step.option ? { selected_fulfillment_options: [{ option_id: step.option }] } : {}),
        });
        return;
      }
      case 'complete': {
        if (step.card.startsWith('silent')) shop.pay.silence(step.card === 'silent' ? 1 : 2);
        const token = `tok_${step.card === 'silent-long' ? 'silent' : step.card}_${randomUUID()}`;
        await post(`/checkout_sessions/${pick(step.who)}/complete`, payment(token));
        return;
      }
      case 'bank': {
        if (step.confirms) shop.pay.confirm();
        const authentication_result = { outcome: step.says, ...(step.says === 'authenticated' ? { outcome_details } : {}) };
        await post(`/checkout_sessions/${pick(step.who)}/complete`, { ...payment('tok_3ds'), authentication_result });
        return;
      }
      case 'cancel':
        await post(`/checkout_sessions/${pick(step.who)}/cancel`, {});
        return;
      case 'repeat': {
        const before = sent[step.which % Math.max(1, sent.length)];
        if (!before) return;
        const again = await shop.call('POST', before.path, before.body, { 'idempotency-key': before.key });
        expect([again.status, again.raw, again.headers.get('idempotent-replayed')], before.path).toEqual([
          before.status,
          before.raw,
          'true',
        ]);
        return;
      }
      case 'restock': {
        const id = wares[step.ware] ?? wares[0];
        await shop.restock(id, step.more);
        supplied.set(id, (supplied.get(id) ?? 0) + step.more);
        return;
      }
      case 'price':
        await shop.stock(wares[step.ware] ?? wares[0], { price: step.price });
        return;
      case 'clock':
        shop.pass(step.minutes * 60_000);
        sent.length = 0; // keys are promised for a day; this is not what is tested here
        return;
      case 'recover':
        await shop.recover();
        return;
      case 'refund': {
        const { body } = await shop.call('GET', `/checkout_sessions/${pick(step.who)}`);
        if (!body.order) return;
        const url = `${origin}/api/back-office/orders/${body.order.id}/refund`;
        const answer = await shop.backOffice(
          new Request(url, {
            method: 'POST',
            headers: { authorization: 'Bearer demo-pine' },
            body: JSON.stringify({ amount: step.amount }),
          }),
        );
        expect([200, 409]).toContain(answer.status);
        return;
      }
      case 'together':
        await Promise.all(step.steps.map(act));
    }
  }

  for (const step of history) {
    await act(step);
    await checkBooks(db, shop, supplied, sessions, ended);
  }
  shop.pay.silence(0);
  shop.pass(21 * 60_000); // whoever is still at the bank has gone
  await shop.recover();
  await checkBooks(db, shop, supplied, sessions, ended);
  for (const id of sessions) {
    const { status } = (await shop.call('GET', `/checkout_sessions/${id}`)).body;
    expect(['complete_in_progress', 'authentication_required'], 'left without an end').not.toContain(status);
  }
}

/** What earlier histories have taken from the shelves, once everything of theirs that was still open has come to its end. */
async function soldSoFar(db: Database, shop: Shop): Promise<Map<string, number>> {
  shop.pay.silence(0);
  shop.pass(21 * 60_000);
  await shop.recover();
  const rows = await rowsOf<{ id: string; n: number }>(
    db,
    sql`select w->>'id' as id, sum((w->>'n')::int)::int as n from merchant_attempts a, jsonb_array_elements(a.reserved->'stock') w
        where a.state <> 'declined' group by 1`,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}
