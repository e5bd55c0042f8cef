import { describe, expect, it } from 'vitest';
import { afterSalesDesk, dropOff, kinds, mug, seen, shoe, totalOf } from '../testing/after-sales';
import { shopOfFile } from '../testing/file';

const { shop } = await shopOfFile();
const desk = afterSalesDesk(shop);

describe('a return', () => {
  it('goes from asked to label, to received, to refunded, and is told at every step', async () => {
    const order = await desk.delivered();
    const line_items = [{ id: shoe, quantity: 1 }];
    const { body: quote } = await desk.ask(order, '/quotes', { type: 'return', line_items, reason: 'too_small' });
    const { body: offered } = await desk.ask(order);
    const dates = offered.returns.handovers.find(({ type }) => type === 'pickup')?.dates ?? [];
    expect(dates).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    const handover = { type: 'pickup', date: dates[1] };
    const asked = await desk.ask(order, '/returns', { line_items, reason: 'too_small', handover, expected_refund: quote.refund });
    expect(asked.body.requests).toMatchObject([
      { type: 'return', status: 'requested', reason: 'Too small', handover, label: { prepaid: true } },
    ]);
    expect(kinds(await desk.told(order))).toEqual(['return pending']);
    await desk.deed(order, 'receive');
    expect(kinds(await desk.told(order))).toEqual(['return completed', `refund completed ${quote.refund.amount}`]);
    const { body: after } = await desk.ask(order);
    expect([after.requests[0]?.status, after.order.status]).toEqual(['refunded', 'completed']);
    expect(after.order.totals?.find(({ type }) => type === 'total')?.amount).toBe(totalOf(order));
    expect((await desk.deed(order, 'receive')).status).toBe(409);
  });

  it('takes only what was delivered, once, inside the window, and no reason that was not offered', async () => {
    const order = await desk.delivered([{ id: 'pi-mug-1', quantity: 2 }]);
    const quote = async (quantity: number, reason = 'changed_mind') =>
      (await desk.ask(order, '/quotes', { type: 'return', line_items: [{ id: mug, quantity }], reason })).body;
    expect((await quote(3)).code).toBe('not_returnable');
    expect((await quote(1, 'because')).code).toBe('invalid_type');
    const { refund, notes } = await quote(1);
    expect(notes).toEqual(['Delivery is not refunded.']);
    const body = { line_items: [{ id: mug, quantity: 1 }], reason: 'changed_mind', handover: dropOff, expected_refund: refund };
    expect((await desk.ask(order, '/returns', { ...body, handover: { type: 'pickup', date: '2026-11-21' } })).status).toBe(400);
    expect((await desk.ask(order, '/returns', body)).status).toBe(200);
    expect((await quote(2)).code).toBe('not_returnable');
    shop.pass(31 * 86_400_000);
    expect((await quote(1)).code).toBe('not_returnable');
    expect((await desk.ask(order)).body.returns.message).toContain('30 days are over');
  });

  it('that the merchant is to blame for brings delivery back with the whole order', async () => {
    const order = await desk.delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const blamed = (await desk.ask(order, '/quotes', { type: 'return', line_items, reason: 'damaged' })).body;
    expect([blamed.refund.amount, blamed.notes]).toEqual([totalOf(order), ['Delivery is refunded too.']]);
  });

  it('taken back can be asked for again', async () => {
    const order = await desk.delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const { refund } = (await desk.ask(order, '/quotes', { type: 'return', line_items })).body;
    const body = { line_items, reason: 'changed_mind', handover: dropOff, expected_refund: refund };
    const first = (await desk.ask(order, '/returns', body)).body.requests[0];
    const undone = (await desk.ask(order, '/withdrawals', { request_id: first?.id })).body;
    expect([undone.requests[0]?.status, kinds(undone.order), undone.returns.line_items.length]).toEqual([
      'withdrawn',
      ['return canceled'],
      1,
    ]);
    expect((await desk.ask(order, '/withdrawals', { request_id: first?.id })).status).toBe(409);
    expect((await desk.ask(order, '/returns', body)).status).toBe(200);
  });

  it('never brings back more than is left after a refund by hand', async () => {
    const order = await desk.delivered([{ id: 'pi-mug-1' }]);
    const line_items = [{ id: mug, quantity: 1 }];
    const { refund } = (await desk.ask(order, '/quotes', { type: 'return', line_items })).body;
    await desk.ask(order, '/returns', { line_items, reason: 'damaged', handover: dropOff, expected_refund: seen(totalOf(order)) });
    await desk.deed(order, 'refund', { amount: totalOf(order) - 100 });
    await desk.deed(order, 'receive');
    expect(refund.amount).toBeGreaterThan(100);
    const last = await desk.told(order);
    expect([kinds(last)?.at(-1), last.totals?.at(-1)?.amount]).toEqual(['refund completed 100', totalOf(order)]);
  });
});
