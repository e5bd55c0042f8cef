import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { rowsOf } from '../store/sql';
import { address } from './fixtures';
import { type openShop, payment } from './shop';

/** What tests of the checkout do at a shop of the fixtures, and what they look for in its books. */
export function checkoutDesk(db: Database, shop: Awaited<ReturnType<typeof openShop>>) {
  const create = (more: object = {}, headers?: Record<string, string | undefined>) =>
    shop.call('POST', '/checkout_sessions', { line_items: [{ id: 'pi-mug-1' }], currency: 'usd', capabilities: {}, ...more }, headers);
  return {
    create,
    /** A session that knows where to deliver. */
    ready: async (more: object = {}) => (await create({ fulfillment_details: { address }, ...more })).body,
    update: (id: string, change: object) => shop.call('POST', `/checkout_sessions/${id}`, change),
    complete: (id: string, body: object = payment(), headers?: Record<string, string>) =>
      shop.call('POST', `/checkout_sessions/${id}/complete`, body, headers),
    stockOf: async (id: string) =>
      (await rowsOf<{ stock: number }>(db, sql`select stock from merchant_variants where id = ${id}`))[0]?.stock,
    ordersOf: async (id: string) => (await rowsOf(db, sql`select id from merchant_orders where session_id = ${id}`)).length,
    chargesOf: (id: string) => shop.pay.captured.filter(({ session }) => session === id),
  };
}
