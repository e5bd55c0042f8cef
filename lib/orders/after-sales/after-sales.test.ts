import { afterAll, beforeAll, expect, test } from 'vitest';
import { AFTER_SALES_EXTENSION, type AfterSales, type Order } from '@/lib/acp/schema';
import type { MerchantConnection } from '@/lib/checkout/types';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { createOrders, type SaleSession } from '../orders';
import type { OrderView } from '../types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const order: Order = {
  ...{ type: 'order', id: 'ord_1', checkout_session_id: 'cs_1', permalink_url: 'https://north.test/o', status: 'confirmed' },
  line_items: [{ id: 'l1', title: 'Boot', quantity: { ordered: 1, current: 1, fulfilled: 0 } }],
};
const canceled: Order = {
  ...order,
  status: 'canceled',
  adjustments: [{ id: 'a1', type: 'refund', status: 'pending', occurred_at: '2026-11-21T00:00:00Z', amount: 7446, currency: 'usd' }],
};
const offer = (changed: Partial<AfterSales> = {}): AfterSales => ({
  ...{ order, cancellation: { line_items: [{ id: 'l1', quantity: 1 }] }, requests: [] },
  returns: { line_items: [], reasons: [], handovers: [] },
  ...changed,
});

/** A shopper's order at a merchant that answers as told; `asked` are the requests that reached it. */
async function scene(answer: () => Response | Promise<Response>, extensions: { name: string }[] = [{ name: AFTER_SALES_EXTENSION }]) {
  const sessionId = newId('cs');
  const asked: { method: string; path: string; key: string | null; body: unknown }[] = [];
  const connection: MerchantConnection = {
    face: { slug: 'north', name: 'North', accent: { light: '#000', dark: '#fff' }, logoUrl: '', currency: 'usd' },
    ...{ baseUrl: 'https://north.test/acp', bearer: 'b', webhookSecrets: ['s'] },
    door: async (request) => {
      const { pathname } = new URL(request.url);
      const body = request.method === 'POST' ? await request.json() : undefined;
      asked.push({ method: request.method, path: pathname, key: request.headers.get('idempotency-key'), body });
      return answer();
    },
  };
  const links = [{ type: 'return_policy', url: 'https://north.test/returns' }];
  const session = { capabilities: { extensions }, links, line_items: [{ id: 'l1', item: { id: 'boot-9' } }] } as unknown as SaleSession;
  const orders = createOrders({
    ...{ db: opened.db, clock: () => new Date('2026-11-21T10:00:00Z'), newId, log: () => undefined },
    ...{ merchants: () => [connection], expects: async () => true, session: async () => session },
  });
  const placed = await orders.placed({
    ...{
      shopperId: 'anna',
      merchant: 'north',
      order: { ...order, checkout_session_id: sessionId },
      total: { amount: 7446, currency: 'usd' },
    },
    ...{ totals: [], lines: [], pictures: {} },
  });
  return { orders, desk: orders.afterSales, id: placed.id, asked, sessionId };
}
const requestId = '0b9f2f4e-6a53-4b5a-9b1e-1c8f4a1d2e3f';
const press = { lines: [{ id: 'l1', quantity: 1 }], refundSeen: 7446, requestId };

test('a merchant that did not declare the extension is never asked; its own pages are the way', async () => {
  const at = await scene(() => Response.json(offer()), [{ name: 'discount' }]);
  expect(await at.desk.open('anna', at.id)).toEqual({
    state: 'own',
    links: [{ type: 'return_policy', url: 'https://north.test/returns' }],
  });
  expect(await at.desk.cancel('anna', at.id, press)).toEqual({ trouble: 'North takes this on its own pages only.' });
  expect(at.asked).toEqual([]);
});

test('what it offers is shown, with the way to the same thing in the shop window', async () => {
  const until = '2026-12-21T00:00:00Z';
  const at = await scene(() =>
    Response.json(offer({ returns: { line_items: [{ id: 'l1', quantity: 1, until }], reasons: [], handovers: [] }, order: canceled })),
  );
  const view = await at.desk.open('anna', at.id);
  expect(view).toMatchObject({ state: 'offered', returnable: [{ id: 'l1', quantity: 1, until, key: 'north/boot-9' }] });
  expect(at.asked).toMatchObject([{ method: 'GET', path: '/acp/orders/ord_1/after_sales' }]);
});

test('a press that is repeated carries one key, and the amount that was seen', async () => {
  const at = await scene(() => Response.json(offer()));
  await at.desk.cancel('anna', at.id, press);
  await at.desk.cancel('anna', at.id, press);
  expect(new Set(at.asked.map(({ key }) => key)).size).toBe(1);
  expect(at.asked[0]?.body).toEqual({ line_items: press.lines, expected_refund: { amount: 7446, currency: 'usd' } });
});

test('the order in the answer is news to whoever looks, once', async () => {
  const at = await scene(() => Response.json(offer({ order: canceled })));
  const seen: OrderView[] = [];
  at.orders.follow('anna', (view) => seen.push(view));
  await at.desk.cancel('anna', at.id, press);
  await at.desk.open('anna', at.id);
  expect(seen.map((view) => [view.order.status, view.order.adjustments?.length])).toEqual([['canceled', 1]]);
});

test('a refusal is told in the words of the merchant; silence is told as silence and can be pressed again', async () => {
  const message = 'It has left meanwhile.';
  const refusing = await scene(() => Response.json({ type: 'invalid_request', code: 'not_cancelable', message }, { status: 409 }));
  expect(await refusing.desk.cancel('anna', refusing.id, press)).toEqual({ trouble: message });
  const broken = await scene(() => new Response('<html>', { status: 200 }));
  expect(await broken.desk.cancel('anna', broken.id, press)).toEqual({ trouble: expect.stringContaining('it counts once') });
  expect(await broken.desk.open('anna', broken.id)).toMatchObject({ state: 'unreachable' });
});

test("another shopper's order is as if it did not exist", async () => {
  const at = await scene(() => Response.json(offer()));
  expect(await at.desk.open('eve', at.id)).toBeUndefined();
  expect(await at.desk.cancel('eve', at.id, press)).toBeUndefined();
  expect(at.asked).toEqual([]);
});
