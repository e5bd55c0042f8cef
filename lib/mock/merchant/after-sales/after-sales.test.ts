import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { afterSalesDesk, kinds, mug, seen, shoe, totalOf } from '../testing/after-sales';
import { creditDesk } from '../testing/credit';
import { shopOfFile } from '../testing/file';
import { openShop, payment } from '../testing/shop';

const { db, shop } = await shopOfFile();
const desk = afterSalesDesk(shop);

const all = [
  { id: mug, quantity: 3 },
  { id: shoe, quantity: 1 },
];

describe('cancelling', () => {
  it('before it leaves brings everything back, delivery included, and the agent is told when the money went', async () => {
    const order = await desk.buy();
    const { body: before } = await desk.ask(order);
    expect(before.cancellation.line_items).toEqual(all);
    const { body: quote } = await desk.ask(order, '/quotes', { type: 'cancellation', line_items: all });
    expect(quote.refund).toEqual({
      ...seen(totalOf(order)),
      routes: [{ type: 'card', display_text: 'Back to the card you paid with', amount: totalOf(order) }],
    });
    const done = await desk.ask(order, '/cancellations', { line_items: all, expected_refund: seen(totalOf(order)) });
    expect([done.status, done.body.order.status, kinds(done.body.order)]).toEqual([
      200,
      'canceled',
      ['cancellation completed', `refund pending ${totalOf(order)}`],
    ]);
    await vi.waitFor(async () =>
      expect(kinds(await desk.told(order))).toEqual(['cancellation completed', `refund completed ${totalOf(order)}`]),
    );
  });

  it('some pieces brings back their price and tax; the pieces add up to what the line cost', async () => {
    const order = await desk.buy();
    const line = order.line_items?.find(({ id }) => id === mug)?.totals?.find(({ type }) => type === 'total')?.amount;
    const parts: number[] = [];
    for (let piece = 0; piece < 3; piece++) {
      const line_items = [{ id: mug, quantity: 1 }];
      const { body } = await desk.ask(order, '/quotes', { type: 'cancellation', line_items });
      parts.push(body.refund.amount);
      const done = await desk.ask(order, '/cancellations', { line_items, expected_refund: seen(body.refund.amount) });
      expect([done.status, done.body.order.status]).toEqual([200, 'confirmed']);
      await vi.waitFor(async () => expect(kinds(await desk.told(order))?.at(-1)).toBe(`refund completed ${body.refund.amount}`));
    }
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(line);
    expect((await desk.ask(order)).body.cancellation.line_items).toEqual([{ id: shoe, quantity: 1 }]);
  });

  it('is refused kindly when the parcel was faster, and nothing changes', async () => {
    const order = await desk.buy();
    await desk.deed(order, 'dispatch');
    const late = await desk.ask(order, '/cancellations', { line_items: all, expected_refund: seen(totalOf(order)) });
    expect([late.status, late.body.code, late.body.message]).toEqual([
      409,
      'not_cancelable',
      expect.stringContaining('has left meanwhile'),
    ]);
    const { body } = await desk.ask(order);
    expect([body.order.adjustments, body.cancellation.message]).toEqual([[], expect.stringContaining('left already')]);
  });

  it('raced by the dispatch of the same parcel: one of both happens', async () => {
    for (let race = 0; race < 5; race++) {
      const order = await desk.buy([{ id: 'pi-mug-1' }]);
      const line_items = [{ id: mug, quantity: 1 }];
      const [canceled, sent] = await Promise.all([
        desk.ask(order, '/cancellations', { line_items, expected_refund: seen(totalOf(order)) }),
        desk.deed(order, 'dispatch'),
      ]);
      expect([canceled.status, sent.status].sort()).toEqual([200, 409]);
    }
  });

  it('pressed twice, or by ten at once, refunds once', async () => {
    const order = await desk.buy([{ id: 'pi-mug-1' }]);
    const before = shop.pay.refunds.length;
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(totalOf(order)) };
    const twice = { 'idempotency-key': `cancel-${order.id}` };
    const first = await desk.ask(order, '/cancellations', body, twice);
    expect((await desk.ask(order, '/cancellations', body, twice)).body).toEqual(first.body);
    const others = await Promise.all(Array.from({ length: 10 }, () => desk.ask(order, '/cancellations', body)));
    expect(others.map(({ status }) => status)).toEqual(Array(10).fill(409));
    await vi.waitFor(async () => expect(kinds(await desk.told(order))?.at(-1)).toBe(`refund completed ${totalOf(order)}`));
    expect(shop.pay.refunds.length - before).toBe(1);
  });

  it('of what a gift card helped to pay brings the card its part first, and the gift card the rest', async () => {
    const credit = creditDesk(db, shop);
    await credit.put('PI-HELP-20', 2000);
    const { session } = await credit.add((await credit.ready()).id, 'PI-HELP-20');
    const { order } = (await credit.complete(session.id, payment())).body;
    if (!order) throw new Error('not bought');
    const { line_items } = (await desk.ask(order)).body.cancellation;
    const { refund } = (await desk.ask(order, '/quotes', { type: 'cancellation', line_items })).body;
    expect(refund.routes.map(({ type, amount }) => [type, amount])).toEqual([
      ['card', refund.amount - 2000],
      ['credit', 2000],
    ]);
    expect(await credit.balance('PI-HELP-20')).toBe(0);
    expect((await desk.ask(order, '/cancellations', { line_items, expected_refund: refund })).status).toBe(200);
    expect(await credit.balance('PI-HELP-20')).toBe(2000);
    await vi.waitFor(async () =>
      expect(kinds(await desk.told(order))?.sort()).toEqual([
        'cancellation completed',
        'credit completed 2000',
        `refund completed ${refund.amount - 2000}`,
      ]),
    );
  });

  it('at another amount than was shown is not done', async () => {
    const order = await desk.buy([{ id: 'pi-mug-1' }]);
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(1) };
    expect((await desk.ask(order, '/cancellations', body)).body.code).toBe('refund_changed');
  });

  it("is the buyer's merchant's business alone: another merchant's bearer finds no order", async () => {
    const order = await desk.buy([{ id: 'pi-mug-1' }]);
    expect((await desk.ask(order, '', undefined, { authorization: 'Bearer demo-olive' })).status).toBe(404);
  });
});

describe('a process that dies between the decision and the provider', () => {
  it('is followed by one that finishes the refund, once', async () => {
    const order = await desk.buy([{ id: 'pi-mug-1' }]);
    const dead = await openShop(
      db,
      { processorFor: () => ({ ...shop.pay.processor, refund: () => new Promise(() => undefined) }) },
      shop.world,
    );
    const body = { line_items: [{ id: mug, quantity: 1 }], expected_refund: seen(totalOf(order)) };
    expect((await dead.call('POST', `/orders/${order.id}/after_sales/cancellations`, body)).status).toBe(200);
    const waits = await db.execute(sql`select refunding from merchant_orders where id = ${order.id}`);
    expect((waits as unknown as { rows: { refunding: boolean }[] }).rows[0]?.refunding).toBe(true);
    const before = shop.pay.refunds.length;
    const stop = shop.outbox.start(); // the rounds of a living process
    await vi.waitFor(async () => expect(kinds(await desk.told(order))?.at(-1)).toBe(`refund completed ${totalOf(order)}`));
    stop();
    expect(shop.pay.refunds.length - before).toBe(1);
  });
});
