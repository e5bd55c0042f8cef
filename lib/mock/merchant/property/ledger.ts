import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { amountOf, type CheckoutSession } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { rowsOf } from '../store/sql';
import type { openShop } from '../testing/shop';

type Shop = Awaited<ReturnType<typeof openShop>>;

/** What the books must say after every step, whatever happened (SAFETY.md, I1–I10 as far as they are the merchant's). */
export async function checkBooks(
  db: Database,
  shop: Shop,
  supplied: ReadonlyMap<string, number>,
  sessions: readonly string[],
  ended: Map<string, string>,
) {
  const ids = JSON.stringify(sessions);
  const wares = await rowsOf<{ id: string; free: number; reserved: number; sold: number }>(
    db,
    sql`select v.id, v.stock as free,
          coalesce((select sum((w->>'n')::int) from merchant_attempts a, jsonb_array_elements(a.reserved->'stock') w where a.state in ('charging', 'waiting') and w->>'id' = v.id), 0)::int as reserved,
          coalesce((select sum((w->>'n')::int) from merchant_attempts a, jsonb_array_elements(a.reserved->'stock') w where a.state = 'paid' and w->>'id' = v.id), 0)::int as sold
        from merchant_variants v where v.id in (select jsonb_array_elements_text(${JSON.stringify([...supplied.keys()])}::jsonb))`,
  );
  for (const { id, free, reserved, sold } of wares) {
    expect(free, `${id}: stock below zero`).toBeGreaterThanOrEqual(0);
    expect(free + reserved + sold, `${id}: pieces lost or made`).toBe(supplied.get(id));
  }

  const rows = await rowsOf<{
    id: string;
    status: string;
    session: string;
    orders: number;
    captured: number | null;
    refunded: number | null;
  }>(
    db,
    sql`select s.id, s.status, s.session, (select count(*)::int from merchant_orders o where o.session_id = s.id) as orders,
          (select captured from merchant_orders o where o.session_id = s.id) as captured, (select refunded from merchant_orders o where o.session_id = s.id) as refunded
        from merchant_sessions s where s.id in (select jsonb_array_elements_text(${ids}::jsonb))`,
  );
  for (const row of rows) {
    const session = JSON.parse(row.session) as CheckoutSession;
    const charges = shop.pay.captured.filter((charge) => charge.session === row.id);
    const total = amountOf(session.totals, 'total') ?? -1;
    expect(charges.length, `${row.id}: charged more than once`).toBeLessThanOrEqual(1);
    expect(row.orders, `${row.id}: ordered more than once`).toBeLessThanOrEqual(1);
    if (row.status === 'completed')
      expect([row.orders, row.captured, charges[0]?.amount], `${row.id}: shown, captured, ordered`).toEqual([1, total, total]);
    else expect(row.orders, `${row.id}: an order without a completed session`).toBe(0);
    // The bank may have let the payment through before the merchant asked: it will ask when the agent comes back, or by itself.
    if (charges.length && row.status !== 'completed') {
      expect(['complete_in_progress', 'authentication_required'], `${row.id}: charged, no order, and nobody working on it`).toContain(
        row.status,
      );
    }
    expect(row.refunded ?? 0).toBeLessThanOrEqual(row.captured ?? 0);
    addsUp(session);
    const end = ended.get(row.id);
    if (end) expect(row.status, `${row.id}: left its end`).toBe(end);
    if (row.status === 'completed' || row.status === 'canceled') ended.set(row.id, row.status);
  }
  expect(shop.logged.filter((line) => line.startsWith('merchant.bug'))).toEqual([]);
}

/** Digest §7's arithmetic, for the session and for each of its lines. */
export function addsUp({ totals, line_items, currency }: CheckoutSession): void {
  const of = (type: Parameters<typeof amountOf>[1], entries = totals) => amountOf(entries, type) ?? 0;
  expect(totals.filter(({ type }) => type === 'total')).toHaveLength(1);
  expect(
    totals.every(({ amount, display_text }) => Number.isSafeInteger(amount) && amount >= 0 && display_text !== ''),
    currency,
  ).toBe(true);
  expect(of('subtotal')).toBe(of('items_base_amount') - of('items_discount'));
  expect(of('total')).toBe(of('subtotal') - of('discount') + of('fulfillment') + of('tax') + of('fee'));
  const lines = (type: Parameters<typeof amountOf>[1]) => line_items.reduce((sum, line) => sum + of(type, line.totals), 0);
  expect(lines('items_base_amount')).toBe(of('items_base_amount'));
  expect(lines('items_discount')).toBe(of('items_discount'));
  for (const line of line_items) expect(of('total', line.totals)).toBe(of('subtotal', line.totals) + of('tax', line.totals));
}
