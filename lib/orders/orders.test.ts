import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '@/lib/acp/schema';
import { signEvent } from '@/lib/acp/webhooks';
import type { MerchantConnection } from '@/lib/checkout/types';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { createOrders } from './orders';
import { agentOrderEvents } from './tables';
import type { OrderView, PlacedOrder } from './types';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const seconds = 1_790_000_000;
const connection = (slug: string): MerchantConnection => ({
  face: { slug, name: slug, accent: { light: '#000', dark: '#fff' }, logoUrl: '', currency: 'usd' },
  ...{ baseUrl: 'https://x.test', bearer: 'b', webhookSecrets: [`${slug}-new`, `${slug}-old`], door: async () => new Response() },
});

function book(known: string[]) {
  const parts = { db: opened.db, clock: () => new Date(seconds * 1000), newId, log: () => undefined };
  return createOrders({
    ...parts,
    merchants: () => [connection('north'), connection('south')],
    expects: async (merchant, session) => merchant === 'north' && known.includes(session),
  });
}

const order = (session: string, changed: Partial<Order> = {}): Order => ({
  ...{
    type: 'order',
    id: `ord_${session}`,
    checkout_session_id: session,
    permalink_url: 'https://north.test/o',
    order_number: 'N-1001',
    status: 'created',
  },
  ...changed,
});
const placed = (session: string): PlacedOrder => ({
  ...{ shopperId: 'anna', merchant: 'north', order: order(session), total: { amount: 7446, currency: 'usd' } },
  totals: [{ type: 'total', display_text: 'Total', amount: 7446 }],
  lines: [{ id: 'l1', title: 'Boot', quantity: 2, fulfilled: 0 }],
  pictures: { l1: { url: '/boot.svg', alt: 'Boot' } },
});
const shipped = (session: string): Order =>
  order(session, {
    status: 'shipped',
    line_items: [{ id: 'l1', title: 'Boot from the merchant', quantity: { ordered: 2, current: 2, fulfilled: 2 }, subtotal: 7000 }],
    fulfillments: [
      { id: 'f1', type: 'shipping', status: 'shipped', events: [{ id: 'e1', type: 'shipped', occurred_at: '2026-11-01T00:00:00Z' }] },
    ],
  });
const delivered = (session: string): Order => {
  const first = shipped(session);
  const events = [
    { id: 'e1', type: 'shipped', occurred_at: '2026-11-01T00:00:00Z' },
    { id: 'e2', type: 'delivered', occurred_at: '2026-11-03T00:00:00Z' },
  ];
  return { ...first, status: 'completed', fulfillments: [{ id: 'f1', type: 'shipping', status: 'delivered', events }] };
};

function request(
  data: unknown,
  changed: { secret?: string; t?: number; header?: string | null; type?: string; raw?: string } = {},
): Request {
  const raw = changed.raw ?? JSON.stringify({ type: changed.type ?? 'order_update', data });
  const header = changed.header === undefined ? signEvent(changed.secret ?? 'north-new', raw, changed.t ?? seconds) : changed.header;
  const headers = { 'Content-Type': 'application/json', 'Request-Id': 'evt_1', ...(header !== null && { 'Merchant-Signature': header }) };
  return new Request('https://aisle.test/agentic_checkout/webhooks/order_events', { method: 'POST', headers, body: raw });
}

describe('orders', () => {
  test('placed twice is one order; another shopper does not see it', async () => {
    const orders = book([]);
    const one = await orders.placed(placed('s1'));
    const two = await orders.placed(placed('s1'));
    expect(two).toEqual(one);
    expect(one).toMatchObject({ number: 'N-1001', total: { amount: 7446, currency: 'usd' }, lines: [{ title: 'Boot', quantity: 2 }] });
    expect(await orders.get('anna', one.id)).toEqual(one);
    expect(await orders.get('mallory', one.id)).toBeUndefined();
    expect(await orders.list('mallory')).toEqual([]);
  });

  test('a signed event changes the order while the shopper looks at it, once however often it comes', async () => {
    const orders = book(['s2']);
    const { id } = await orders.placed(placed('s2'));
    const seen: OrderView[] = [];
    const stop = orders.follow('anna', (view) => seen.push(view));
    for (let times = 0; times < 5; times++) {
      const answer = await orders.webhook(request(shipped('s2'), { t: seconds + times }));
      expect([answer.status, await answer.json()]).toEqual([200, { received: true, request_id: 'evt_1' }]);
    }
    stop();
    await orders.webhook(request(delivered('s2')));
    expect(seen.map((view) => view.order.status)).toEqual(['shipped']);
    expect((await orders.get('anna', id))?.order.status).toBe('completed');
    expect(seen[0]?.lines).toEqual([
      {
        id: 'l1',
        title: 'Boot',
        quantity: 2,
        fulfilled: 2,
        amount: { amount: 7000, currency: 'usd' },
        picture: { url: '/boot.svg', alt: 'Boot' },
      },
    ]);
  });

  test('an event that is faster than the answer waits for it', async () => {
    const orders = book(['s3']);
    expect((await orders.webhook(request(shipped('s3')))).status).toBe(200);
    expect((await orders.placed(placed('s3'))).order.status).toBe('shipped');
  });

  test('events in the wrong order end in the right state', async () => {
    const orders = book(['s4']);
    const { id } = await orders.placed(placed('s4'));
    for (const late of [delivered('s4'), shipped('s4'), order('s4')]) await orders.webhook(request(late));
    expect((await orders.get('anna', id))?.order).toMatchObject({ status: 'completed', fulfillments: [{ status: 'delivered' }] });
  });

  test('new words in an event are kept as they are', async () => {
    const orders = book(['s5']);
    const { id } = await orders.placed(placed('s5'));
    const answer = await orders.webhook(request({ ...order('s5', { status: 'teleported' }), aura: 'blue' }, { type: 'order_teleport' }));
    expect(answer.status).toBe(200);
    expect((await orders.get('anna', id))?.order.status).toBe('teleported');
  });

  test.each([
    ['without a signature', request(order('s6'), { header: null })],
    ['with a malformed one', request(order('s6'), { header: 'v1=abc' })],
    ['with a wrong secret', request(order('s6'), { secret: 'guess' })],
    ['signed 301 seconds ago', request(order('s6'), { t: seconds - 301 })],
    ['signed 301 seconds ahead', request(order('s6'), { t: seconds + 301 })],
  ])('an event %s is refused with 401 and nothing is stored', async (_how, event) => {
    const answer = await book(['s6']).webhook(event);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ type: 'invalid_request', code: 'invalid_signature' });
    expect(await opened.db.select().from(agentOrderEvents).where(eq(agentOrderEvents.sessionId, 's6'))).toEqual([]);
  });

  test('both secrets count during a rotation, and 299 seconds are fresh', async () => {
    const orders = book(['s7']);
    expect((await orders.webhook(request(order('s7'), { secret: 'north-old', t: seconds - 299 }))).status).toBe(200);
  });

  test("a merchant's own signature does not open another merchant's order, nor an unknown one", async () => {
    const orders = book(['s8']);
    const { id } = await orders.placed(placed('s8'));
    expect((await orders.webhook(request(order('s8', { status: 'canceled' }), { secret: 'south-new' }))).status).toBe(404);
    expect((await orders.webhook(request(order('nobody')))).status).toBe(404);
    expect((await orders.webhook(request(order('s8', { id: 'ord_other' })))).status).toBe(409);
    expect((await orders.get('anna', id))?.order.status).toBe('created');
  });

  test('what is no order event is refused with 400, a flood with 413', async () => {
    const orders = book(['s9']);
    expect((await orders.webhook(request(null, { raw: 'not json' }))).status).toBe(400);
    expect((await orders.webhook(request({ id: 'ord' }))).status).toBe(400);
    expect((await orders.webhook(request(null, { raw: 'x'.repeat(1_000_001) }))).status).toBe(413);
  });
});
