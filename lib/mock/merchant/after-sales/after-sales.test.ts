import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AfterSales, AfterSalesQuote, Order } from '@/lib/acp/schema';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { address } from '../testing/fixtures';
import { openShop, origin, payment } from '../testing/shop';

let opened: OpenDatabase;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  opened = await testDatabase();
  shop = await openShop(opened.db);
});
afterAll(() => opened.close());

const mug = 'li_pi-mug-1';
const shoe = 'li_pi-shoe-black-us-9';
type Answer = { status: number; body: AfterSales & AfterSalesQuote & { code?: string; message?: string } };

async function buy(line_items: object[] = [{ id: 'pi-mug-1', quantity: 3 }, { id: 'pi-shoe-black-us-9' }]): Promise<Order> {
  const body = { line_items, currency: 'usd', capabilities: {}, fulfillment_details: { address } };
  const { id } = (await shop.call('POST', '/checkout_sessions', body)).body;
  const { order } = (await shop.call('POST', `/checkout_sessions/${id}/complete`, payment())).body;
  if (!order) throw new Error('not bought');
  return order;
}
const ask = (order: Order, what = '', body?: object, headers: Record<string, string> = {}) =>
  shop.call(body ? 'POST' : 'GET', `/orders/${order.id}/after_sales${what}`, body, headers) as unknown as Promise<Answer>;
async function deed(order: Order, verb: string, body: object = {}) {
  const url = `${origin}/api/back-office/orders/${order.id}/${verb}`;
  return shop.backOffice(new Request(url, { method: 'POST', headers: { authorization: 'Bearer demo-pine' }, body: JSON.stringify(body) }));
}
const totalOf = (order: Order) => order.totals?.find(({ type }) => type === 'total')?.amount ?? 0;
const all = [
  { id: mug, quantity: 3 },
  { id: shoe, quantity: 1 },
];
const seen = (amount: number) => ({ amount, currency: 'usd' });
const dropOff = { type: 'drop_off' };
/** What the agent was told last of an order. */
async function told(order: Order): Promise<Order> {
  await shop.outbox.deliverDue();
  return shop.events.filter(({ data }) => data.id === order.id).at(-1)?.data as unknown as Order;
}
const kinds = (order: Order) =>
  order.adjustments?.map(({ type, status, amount }) => [type, status, amount].filter((one) => one !== undefined).join(' '));

describe('cancelling', () => {
  it('before it leaves brings everything back, delivery included, and the agent is told when the money went', async () => {
    const order = await buy();
    const { body: before } = await ask(order);
    expect(before.cancellation.line_items).toEqual(all);
    const { body: quote } = await ask(order, '/quotes', { type: 'cancellation', line_items: all });
    expect(quote.refund).toEqual({
      ...seen(totalOf(order)),
      routes: [{ type: 'card', display_text: 'Back to the card you paid with', amount: totalOf(order) }],
    });
    const done = await ask(order, '/cancellations', { line_items: all, expected_refund: seen(totalOf(order)) });
    expect([done.status, done.body.order.status, kinds(done.body.order)]).toEqual([
      200,
      'canceled',
      ['cancellation completed', `refund pending ${totalOf(order)}`],
    ]);
    await vi.waitFor(async () =>
      expect(kinds(await told(order))).toEqual(['cancellation completed', `refund completed ${totalOf(order)}`]),
    );
  });

  it('some pieces brings back their price and tax; the pieces add up to what the line cost', async () => {
    const order = await buy();
    const line = order.line_items?.find(({ id }) => id === mug)?.totals?.find(({ type }) => type === 'total')?.amount;
    const parts: number[] = [];
    for (let piece = 0; piece < 3; piece++) {
      const line_items = [{ id: mug, quantity: 1 }];
      const { body } = await ask(order, '/quotes', { type: 'cancellation', line_items });
      parts.push(body.refund.amount);
      const done = await ask(order, '/cancellations', { line_items, expected_refund: seen(body.refund.amount) });
      expect([done.status, done.body.order.status]).toEqual([200, 'confirmed']);
      await vi.waitFor(async () => expect(kinds(await told(order))?.at(-1)).toBe(`refund completed ${body.refund.amount}`));
    }
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(line);
    expect((await ask(order)).body.cancellation.line_items).toEqual([{ id: shoe, quantity: 1 }]);
  });

  it('is refused kindly when the parcel was faster, and nothing changes', async () => {
    const order = await buy();
    await deed(order, 'dispatch');
    const late = await ask(order, '/cancellations', { line_items: all, expected_refund: seen(totalOf(order)) });
    expect([late.status, late.body.code, late.body.message]).toEqual([
      409,
      'not_cancelable',
      expect.stringContaining('has left meanwhile'),
    ]);
    const { body } = await ask(order);
    expect([body.order.adjustments, body.cancellation.message]).toEqual([[], expect.stringContaining('left already')]);
  });

  it('raced by the dispatch of the same parcel: one of both happens', async () => {
    for (let race = 0; race < 5; race++) {
      const order = await buy([{ id: 'pi-mug-1' }]);
      const line_items = [{ id: mug, quantity: 1 }];
      const [canceled, sent] = await Promise.all([
        ask(order, '/cancellations', { line_items, expected_refund: seen(totalOf(order)) }),
        deed(order, 'dispatch'),
      ]);
      expect([canceled.status, sent.status].sort()).toEqual([200, 409]);
    }
  });

  it('pressed twice, or by ten at once, refunds once', async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    const before = shop.pay.refunds.length;
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(totalOf(order)) };
    const twice = { 'idempotency-key': `cancel-${order.id}` };
    const first = await ask(order, '/cancellations', body, twice);
    expect((await ask(order, '/cancellations', body, twice)).body).toEqual(first.body);
    const others = await Promise.all(Array.from({ length: 10 }, () => ask(order, '/cancellations', body)));
    expect(others.map(({ status }) => status)).toEqual(Array(10).fill(409));
    await vi.waitFor(async () => expect(kinds(await told(order))?.at(-1)).toBe(`refund completed ${totalOf(order)}`));
    expect(shop.pay.refunds.length - before).toBe(1);
  });

  it('at another amount than was shown is not done', async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(1) };
    expect((await ask(order, '/cancellations', body)).body.code).toBe('refund_changed');
  });

  it("is the buyer's merchant's business alone: another merchant's bearer finds no order", async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    expect((await ask(order, '', undefined, { authorization: 'Bearer demo-olive' })).status).toBe(404);
  });
});

describe('a return', () => {
  async function delivered(line_items?: object[]): Promise<Order> {
    const order = await buy(line_items);
    await deed(order, 'dispatch');
    await deed(order, 'deliver');
    return order;
  }

  it('goes from asked to label, to received, to refunded, and is told at every step', async () => {
    const order = await delivered();
    const line_items = [{ id: shoe, quantity: 1 }];
    const { body: quote } = await ask(order, '/quotes', { type: 'return', line_items, reason: 'too_small' });
    const { body: offered } = await ask(order);
    const dates = offered.returns.handovers.find(({ type }) => type === 'pickup')?.dates ?? [];
    expect(dates).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    const handover = { type: 'pickup', date: dates[1] };
    const asked = await ask(order, '/returns', { line_items, reason: 'too_small', handover, expected_refund: quote.refund });
    expect(asked.body.requests).toMatchObject([
      { type: 'return', status: 'requested', reason: 'Too small', handover, label: { prepaid: true } },
    ]);
    expect(kinds(await told(order))).toEqual(['return pending']);
    await deed(order, 'receive');
    expect(kinds(await told(order))).toEqual(['return completed', `refund completed ${quote.refund.amount}`]);
    const { body: after } = await ask(order);
    expect([after.requests[0]?.status, after.order.status]).toEqual(['refunded', 'completed']);
    expect(after.order.totals?.find(({ type }) => type === 'total')?.amount).toBe(totalOf(order));
    expect((await deed(order, 'receive')).status).toBe(409);
  });

  it('takes only what was delivered, once, inside the window, and no reason that was not offered', async () => {
    const order = await delivered([{ id: 'pi-mug-1', quantity: 2 }]);
    const quote = async (quantity: number, reason = 'changed_mind') =>
      (await ask(order, '/quotes', { type: 'return', line_items: [{ id: mug, quantity }], reason })).body;
    expect((await quote(3)).code).toBe('not_returnable');
    expect((await quote(1, 'because')).code).toBe('invalid_type');
    const { refund, notes } = await quote(1);
    expect(notes).toEqual(['Delivery is not refunded.']);
    const body = { line_items: [{ id: mug, quantity: 1 }], reason: 'changed_mind', handover: dropOff, expected_refund: refund };
    expect((await ask(order, '/returns', { ...body, handover: { type: 'pickup', date: '2026-11-21' } })).status).toBe(400);
    expect((await ask(order, '/returns', body)).status).toBe(200);
    expect((await quote(2)).code).toBe('not_returnable');
    shop.pass(31 * 86_400_000);
    expect((await quote(1)).code).toBe('not_returnable');
    expect((await ask(order)).body.returns.message).toContain('30 days are over');
  });

  it('that the merchant is to blame for brings delivery back with the whole order', async () => {
    const order = await delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const blamed = (await ask(order, '/quotes', { type: 'return', line_items, reason: 'damaged' })).body;
    expect([blamed.refund.amount, blamed.notes]).toEqual([totalOf(order), ['Delivery is refunded too.']]);
  });

  it('taken back can be asked for again', async () => {
    const order = await delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const { refund } = (await ask(order, '/quotes', { type: 'return', line_items })).body;
    const body = { line_items, reason: 'changed_mind', handover: dropOff, expected_refund: refund };
    const first = (await ask(order, '/returns', body)).body.requests[0];
    const undone = (await ask(order, '/withdrawals', { request_id: first?.id })).body;
    expect([undone.requests[0]?.status, kinds(undone.order), undone.returns.line_items.length]).toEqual([
      'withdrawn',
      ['return canceled'],
      1,
    ]);
    expect((await ask(order, '/withdrawals', { request_id: first?.id })).status).toBe(409);
    expect((await ask(order, '/returns', body)).status).toBe(200);
  });

  it('never brings back more than is left after a refund by hand', async () => {
    const order = await delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const { refund } = (await ask(order, '/quotes', { type: 'return', line_items })).body;
    await ask(order, '/returns', { line_items, reason: 'damaged', handover: dropOff, expected_refund: seen(totalOf(order)) });
    await deed(order, 'refund', { amount: totalOf(order) - 100 });
    await deed(order, 'receive');
    expect(refund.amount).toBeGreaterThan(100);
    const last = await told(order);
    expect([kinds(last)?.at(-1), last.totals?.at(-1)?.amount]).toEqual(['refund completed 100', totalOf(order)]);
  });
});

describe('a process that dies between the decision and the provider', () => {
  it('is followed by one that finishes the refund, once', async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    const dead = await openShop(
      opened.db,
      { processorFor: () => ({ ...shop.pay.processor, refund: () => new Promise(() => undefined) }) },
      shop.world,
    );
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(totalOf(order)) };
    expect((await dead.call('POST', `/orders/${order.id}/after_sales/cancellations`, body)).status).toBe(200);
    const waits = await opened.db.execute(sql`select refunding from merchant_orders where id = ${order.id}`);
    expect((waits as unknown as { rows: { refunding: boolean }[] }).rows[0]?.refunding).toBe(true);
    const before = shop.pay.refunds.length;
    const stop = shop.outbox.start(); // the rounds of a living process
    await vi.waitFor(async () => expect(kinds(await told(order))?.at(-1)).toBe(`refund completed ${totalOf(order)}`));
    stop();
    expect(shop.pay.refunds.length - before).toBe(1);
  });
});
