import { describe, expect, it } from 'vitest';
import { type Order, problemsOf } from '@/lib/acp/schema';
import { afterSalesDesk } from '../testing/after-sales';
import { shopOfFile } from '../testing/file';
import { origin } from '../testing/shop';

const { shop } = await shopOfFile();

const { buy } = afterSalesDesk(shop);

async function deed(order: Order, verb: string, body: object = {}, bearer = 'demo-pine') {
  const url = `${origin}/api/back-office/orders/${order.id}/${verb}`;
  const answer = await shop.backOffice(
    new Request(url, { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body: JSON.stringify(body) }),
  );
  const json = (await answer.json()) as Order & { code?: string };
  if (answer.ok) expect(problemsOf('Order', json)).toEqual([]);
  return { status: answer.status, order: json };
}
const fulfilled = (order: Order) => order.line_items?.map(({ quantity, status }) => `${quantity.fulfilled}/${quantity.current} ${status}`);

describe('an order', () => {
  it('comes in two parcels, and the agent is told of each step', async () => {
    const order = await buy();
    const first = (
      await deed(order, 'dispatch', { line_items: [{ id: 'li_pi-mug-1', quantity: 2 }], carrier: 'UPS', tracking_number: '1Z' })
    ).order;
    expect([first.status, fulfilled(first)]).toEqual(['processing', ['2/3 partial', '0/1 processing']]);
    expect(first.fulfillments?.map(({ status, line_items }) => [status, line_items?.map(({ quantity }) => quantity)])).toEqual([
      ['shipped', [2]],
      ['pending', [1, 1]],
    ]);
    const second = (await deed(order, 'dispatch')).order;
    expect([second.status, fulfilled(second)]).toEqual(['shipped', ['3/3 fulfilled', '1/1 fulfilled']]);
    expect((await deed(order, 'deliver', { fulfillment_id: second.fulfillments?.[0]?.id })).order.status).toBe('shipped');
    const done = (await deed(order, 'deliver')).order;
    expect([done.status, done.fulfillments?.map(({ events }) => events?.map(({ type }) => type))]).toEqual([
      'completed',
      [
        ['shipped', 'delivered'],
        ['shipped', 'delivered'],
      ],
    ]);
    await shop.outbox.deliverDue();
    expect(shop.events.filter(({ data }) => data.id === order.id).map(({ type, data }) => `${type} ${data.status}`)).toEqual([
      'order_create confirmed',
      'order_update processing',
      'order_update shipped',
      'order_update shipped',
      'order_update completed',
    ]);
  });

  it('cannot be sent twice, delivered before it is sent, or moved by another merchant', async () => {
    const order = await buy();
    expect((await deed(order, 'deliver')).status).toBe(409);
    expect((await deed(order, 'dispatch', { line_items: [{ id: 'li_pi-mug-1', quantity: 4 }] })).status).toBe(409);
    expect((await deed(order, 'dispatch', {}, 'demo-olive')).status).toBe(404);
    expect((await deed(order, 'dispatch')).status).toBe(200);
    expect((await deed(order, 'dispatch')).status).toBe(409);
  });

  it('is refunded in parts, up to what was paid and no further', async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    const total = order.totals?.find(({ type }) => type === 'total')?.amount ?? 0;
    const part = (await deed(order, 'refund', { amount: 500, reason: 'scratched' })).order;
    expect(part.adjustments).toMatchObject([{ type: 'refund', status: 'completed', amount: 500, currency: 'usd', reason: 'scratched' }]);
    expect(part.totals?.slice(-2)).toMatchObject([
      { type: 'total', amount: total },
      { type: 'amount_refunded', amount: 500 },
    ]);
    expect((await deed(order, 'refund', { amount: total })).order.code).toBe('refund_exceeds_payment');
    const rest = (await deed(order, 'refund')).order;
    expect(rest.totals?.at(-1)?.amount).toBe(total);
    expect((await deed(order, 'refund')).status).toBe(409);
    expect(shop.pay.refunds.slice(-2).map(({ amount }) => amount)).toEqual([500, total - 500]);
  });

  it('asked to be refunded by ten at once gives no more than was paid', async () => {
    const order = await buy([{ id: 'pi-mug-1' }]);
    const before = shop.pay.refunds.length;
    const answers = await Promise.all(Array.from({ length: 10 }, () => deed(order, 'refund')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(shop.pay.refunds.length - before).toBe(1);
  });

  it('is canceled before it leaves, paid back, and its goods are for sale again', async () => {
    const left = async () =>
      (await shop.call('POST', '/checkout_sessions', { line_items: [{ id: 'pi-mug-1' }], currency: 'usd', capabilities: {} })).body
        .line_items[0]?.available_quantity;
    const before = await left();
    const order = await buy();
    expect(await left()).toBe((before ?? 0) - 3);
    const { order: canceled } = await deed(order, 'cancel');
    expect([canceled.status, canceled.fulfillments?.[0]?.status, canceled.adjustments?.[0]?.status]).toEqual([
      'canceled',
      'canceled',
      'completed',
    ]);
    expect(await left()).toBe(before);
    expect((await deed(order, 'dispatch')).status).toBe(409);
    expect((await deed(order, 'cancel')).status).toBe(409);
  });
});
