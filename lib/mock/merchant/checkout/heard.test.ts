import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import type { Order } from '@/lib/acp/schema';
import type { PaymentNews } from '@/lib/payments/types';
import { rowsOf } from '../store/sql';
import { shopOfFile } from '../testing/file';
import { address } from '../testing/fixtures';
import { payment } from '../testing/shop';

const { db, shop } = await shopOfFile({ pageFirstMs: 0 });

const ready = async () => {
  const body = { line_items: [{ id: 'pi-mug-1' }], currency: 'usd', capabilities: {}, fulfillment_details: { address } };
  return (await shop.call('POST', '/checkout_sessions', body)).body;
};
const complete = (id: string, token: string) => shop.call('POST', `/checkout_sessions/${id}/complete`, payment(token));
const get = async (id: string) => (await shop.call('GET', `/checkout_sessions/${id}`)).body;
const chargesOf = (id: string) => shop.pay.captured.filter(({ session }) => session === id);
const intentOf = async (id: string) =>
  (await rowsOf<{ payment_intent: string }>(db, sql`select payment_intent from merchant_attempts where session_id = ${id}`))[0]
    ?.payment_intent ?? '';
const paid = (sessionId: string, paymentIntentId = 'pi_any', outcome: 'paid' | 'failed' | 'canceled' = 'paid'): PaymentNews => ({
  ...{ kind: 'payment', sessionId, paymentIntentId, outcome },
});

test('a charge whose answer was lost becomes its order as soon as the provider speaks', async () => {
  const { id } = await ready();
  shop.pay.silence(2);
  expect((await complete(id, 'tok_silent_1')).status).toBe(503);
  expect((await get(id)).status).toBe('complete_in_progress');
  await shop.heard(['pine'], paid(id));
  await shop.heard(['pine'], paid(id));
  expect((await get(id)).status).toBe('completed');
  expect(chargesOf(id)).toHaveLength(1);
});

test('a payment that the shopper confirmed on a page that is gone becomes its order', async () => {
  const { id } = await ready();
  await complete(id, 'tok_3ds_gone');
  shop.pay.confirm();
  await shop.heard(['pine'], paid(id, await intentOf(id)));
  await vi.waitFor(async () => expect((await get(id)).status).toBe('completed'), 5_000);
  expect(chargesOf(id)).toHaveLength(1);
});

test('a confirmation that failed is left to the page that asked; news of other payments and from other merchants change nothing', async () => {
  const { id } = await ready();
  await complete(id, 'tok_3ds_open');
  const intent = await intentOf(id);
  await shop.heard(['pine'], paid(id, intent, 'failed'));
  await shop.heard(['pine'], paid(id, 'pi_of_somebody'));
  await shop.heard(['koi'], paid(id, intent));
  await shop.heard(['pine'], paid('cs_unknown', intent));
  await new Promise((resolve) => setTimeout(resolve, 0)); // whatever was begun has begun
  expect((await get(id)).status).toBe('authentication_required');
  expect(chargesOf(id)).toHaveLength(0);
});

test("a refund made in the provider's dashboard becomes an adjustment once, and goes again when it fails", async () => {
  const { id } = await ready();
  const { order } = (await complete(id, 'tok_good')).body;
  const paymentIntentId = await intentOf(id);
  const refund = (refundId: string, amount: number, given = true): PaymentNews => ({
    ...{ kind: 'refund', refundId, paymentIntentId, amount, given, at: new Date('2026-11-20T15:00:00Z') },
  });
  const seen = async () => {
    const row = await rowsOf<{ order: string; refunded: number }>(
      db,
      sql`select "order", refunded from merchant_orders where id = ${order?.id ?? ''}`,
    );
    const { adjustments = [], totals = [] } = JSON.parse(row[0]?.order ?? '{}') as Order;
    const back = totals.find(({ type }) => type === 'amount_refunded')?.amount ?? 0;
    return { count: row[0]?.refunded, back, adjustments: adjustments.map(({ id, amount, status }) => `${id} ${amount} ${status}`) };
  };
  await shop.heard(['koi', 'pine'], refund('re_1', 300));
  await shop.heard(['koi', 'pine'], refund('re_1', 300));
  expect(await seen()).toEqual({ count: 300, back: 300, adjustments: ['adj_re_1 300 completed'] });
  await expect(shop.heard(['pine'], refund('re_2', 99_999_999))).rejects.toThrow('more was given back');
  await shop.heard(['pine'], refund('re_3', 100, false));
  await shop.heard(['pine'], { ...refund('re_4', 100), askedWith: `${order?.id}:adj_ours` } as PaymentNews);
  expect(await seen()).toMatchObject({ count: 300, back: 300 });
  await shop.heard(['pine'], refund('re_1', 300, false));
  await shop.heard(['pine'], refund('re_1', 300));
  expect(await seen()).toEqual({ count: 0, back: 0, adjustments: ['adj_re_1 300 failed'] });
});
