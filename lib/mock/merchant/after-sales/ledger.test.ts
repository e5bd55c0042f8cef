import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AfterSales, AfterSalesQuote, Order } from '@/lib/acp/schema';
import { rowsOf } from '../store/sql';
import { shopOfFile } from '../testing/file';
import { address } from '../testing/fixtures';
import { origin, payment } from '../testing/shop';

const { db, shop } = await shopOfFile();

const step = fc.oneof(
  fc.record({ do: fc.constant('cancel' as const), pick: fc.nat(2), n: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    ...{ do: fc.constant('return' as const), pick: fc.nat(2), n: fc.integer({ min: 1, max: 3 }) },
    reason: fc.constantFrom('too_small', 'damaged'),
  }),
  fc.record({ do: fc.constantFrom('dispatch' as const, 'dispatch' as const, 'deliver' as const, 'deliver' as const, 'receive' as const) }),
  fc.record({ do: fc.constant('withdraw' as const), pick: fc.nat(2) }),
  fc.record({ do: fc.constant('refund' as const), amount: fc.integer({ min: 1, max: 6000 }) }),
);
const items = [
  { id: 'pi-mug-1', quantity: 3 },
  { id: 'pi-shoe-black-us-9', quantity: 2 },
];

type Answer = { status: number; body: AfterSales & AfterSalesQuote & { code?: string } };
const ask = (id: string, what = '', body?: object) =>
  shop.call(body ? 'POST' : 'GET', `/orders/${id}/after_sales${what}`, body) as unknown as Promise<Answer>;
const deed = async (id: string, verb: string, body: object = {}) => {
  const headers = { authorization: 'Bearer demo-pine' };
  const request = new Request(`${origin}/api/back-office/orders/${id}/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await shop.backOffice(request)).status;
};
const stock = async () =>
  new Map(
    (await rowsOf<{ id: string; stock: number }>(db, sql`select id, stock from merchant_variants`)).map((row) => [row.id, row.stock]),
  );

/** Asks for what can be asked for, as a shopper's form does: pieces that are offered, at the amount that was quoted. */
async function act(id: string, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Promise<number> {
  const { body } = await ask(id);
  if (one.do === 'cancel' || one.do === 'return') {
    const type = one.do === 'cancel' ? 'cancellation' : 'return';
    const open = one.do === 'cancel' ? body.cancellation.line_items : body.returns.line_items;
    const line = open[one.pick % Math.max(1, open.length)] ?? { id: 'li_pi-mug-1', quantity: 1 };
    const line_items = [{ id: line.id, quantity: Math.min(one.n, line.quantity) }];
    const reason = one.do === 'return' ? one.reason : undefined;
    const quote = await ask(id, '/quotes', { type, line_items, ...(reason ? { reason } : {}) });
    if (quote.status !== 200) return quote.status;
    const asked = { line_items, expected_refund: quote.body.refund, ...(reason ? { reason, handover: { type: 'drop_off' } } : {}) };
    return (await ask(id, type === 'return' ? '/returns' : '/cancellations', asked)).status;
  }
  if (one.do === 'withdraw')
    return (await ask(id, '/withdrawals', { request_id: body.requests[one.pick % Math.max(1, body.requests.length)]?.id ?? 'ret_none' }))
      .status;
  return deed(id, one.do, one.do === 'refund' ? { amount: one.amount } : {});
}

/** The books of one order after any step: never more back than was paid, no piece lost or made, the words and the columns agree. */
async function check(id: string, before: Map<string, number>): Promise<Order> {
  const [row] = await rowsOf<{ captured: number; refunded: number; refunding: boolean; payment_intent: string }>(
    db,
    sql`select captured, refunded, refunding, payment_intent from merchant_orders where id = ${id}`,
  );
  const { body } = await ask(id);
  const { order, requests } = body;
  const paid = order.totals?.find(({ type }) => type === 'total')?.amount ?? 0;
  const money = (order.adjustments ?? []).filter(({ type, status }) => type === 'refund' && status !== 'failed');
  const given = shop.pay.refunds.filter((one) => one.paymentIntentId === row?.payment_intent).reduce((sum, { amount }) => sum + amount, 0);
  expect(money.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(row?.refunded);
  expect(row?.refunded).toBeLessThanOrEqual(paid);
  expect(given).toBeLessThanOrEqual(paid);
  const now = await stock();
  for (const { id: variant, quantity } of items) {
    const line = order.line_items?.find((one) => one.id === `li_${variant}`);
    const { ordered, current, fulfilled } = line?.quantity ?? { ordered: quantity, current: quantity, fulfilled: 0 };
    const back = requests
      .filter(({ status, reason }) => (status === 'received' || status === 'refunded') && reason !== 'Damaged or faulty')
      .flatMap(({ line_items }) => line_items)
      .reduce((sum, one) => sum + (one.id === `li_${variant}` ? one.quantity : 0), 0);
    expect(fulfilled).toBeLessThanOrEqual(current);
    expect((now.get(variant) ?? 0) - (before.get(variant) ?? 0), variant).toBe(back + ordered - current - ordered);
  }
  return order;
}

test('whatever is canceled, sent, returned, taken back and refunded in whatever order, the books are right', {
  timeout: 60_000,
}, async () => {
  const reached: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.nat(3), fc.array(step, { minLength: 4, maxLength: 12, size: '+1' }), async (sent, steps) => {
      const before = await stock();
      const body = { line_items: items, currency: 'usd', capabilities: {}, fulfillment_details: { address } };
      const session = (await shop.call('POST', '/checkout_sessions', body)).body;
      const id = (await shop.call('POST', `/checkout_sessions/${session.id}/complete`, payment())).body.order?.id ?? '';
      // Most histories begin with a parcel that came, the others before anything left.
      if (sent) {
        await deed(id, 'dispatch', sent === 1 ? { line_items: [{ id: 'li_pi-mug-1', quantity: 2 }] } : {});
        await deed(id, 'deliver');
      }
      for (const one of steps) {
        const status = await act(id, one);
        expect([200, 404, 409]).toContain(status);
        reached[`${one.do} ${status}`] = (reached[`${one.do} ${status}`] ?? 0) + 1;
        await check(id, before);
      }
    }),
    { numRuns: 30, seed: 2026 },
  );
  for (const what of ['cancel 200', 'return 200', 'receive 200', 'refund 200', 'withdraw 200', 'cancel 409'])
    expect(reached[what], what).toBeGreaterThan(0);
  expect(shop.logged.filter((line) => line.startsWith('merchant.bug'))).toEqual([]);
});
