import type { AfterSales, AfterSalesQuote, Order } from '@/lib/acp/schema';
import { address } from './fixtures';
import { type openShop, origin, payment } from './shop';

type Shop = Awaited<ReturnType<typeof openShop>>;
type Answer = { status: number; body: AfterSales & AfterSalesQuote & { code?: string; message?: string } };

export const mug = 'li_pi-mug-1';
export const shoe = 'li_pi-shoe-black-us-9';
export const dropOff = { type: 'drop_off' };
export const seen = (amount: number) => ({ amount, currency: 'usd' });
export const totalOf = (order: Order) => order.totals?.find(({ type }) => type === 'total')?.amount ?? 0;
/** "refund completed 500", … */
export const kinds = (order: Order) =>
  order.adjustments?.map(({ type, status, amount }) => [type, status, amount].filter((one) => one !== undefined).join(' '));

/** What happens after a sale at a shop of the fixtures, in a few words. */
export function afterSalesDesk(shop: Shop) {
  const deed = (order: Pick<Order, 'id'>, verb: string, body: object = {}) => {
    const url = `${origin}/api/back-office/orders/${order.id}/${verb}`;
    const headers = { authorization: 'Bearer demo-pine' };
    return shop.backOffice(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
  };
  /** Three mugs and a pair of shoes, paid. */
  const buy = async (line_items: object[] = [{ id: 'pi-mug-1', quantity: 3 }, { id: 'pi-shoe-black-us-9' }]): Promise<Order> => {
    const body = { line_items, currency: 'usd', capabilities: {}, fulfillment_details: { address } };
    const { id } = (await shop.call('POST', '/checkout_sessions', body)).body;
    const { order } = (await shop.call('POST', `/checkout_sessions/${id}/complete`, payment())).body;
    if (!order) throw new Error('not bought');
    return order;
  };
  return {
    ...{ deed, buy },
    ask: (order: Pick<Order, 'id'>, what = '', body?: object, headers: Record<string, string> = {}) =>
      shop.call(body ? 'POST' : 'GET', `/orders/${order.id}/after_sales${what}`, body, headers) as unknown as Promise<Answer>,
    delivered: async (line_items?: object[]): Promise<Order> => {
      const order = await buy(line_items);
      await deed(order, 'dispatch');
      await deed(order, 'deliver');
      return order;
    },
    /** What the agent was told last of an order. */
    told: async (order: Order): Promise<Order> => {
      await shop.outbox.deliverDue();
      return shop.events.filter(({ data }) => data.id === order.id).at(-1)?.data as unknown as Order;
    },
  };
}
