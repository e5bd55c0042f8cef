import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { amountOf, type CheckoutSession } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { rowsOf } from '../store/sql';
import type { Play } from './play';

type Books = {
  wares: { id: string; free: number; reserved: number; sold: number }[];
  sessions: {
    id: string;
    status: string;
    version: number;
    orders: number;
    captured: number | null;
    drawn: number | null;
    refunded: number | null;
  }[];
  codes: { code: string; uses: number; live: number }[];
  attempts: { key: string; amount: number; currency: string; state: string }[];
  credits: { issued: number; balance: number; spent: number; back: number }[];
  credited: number;
};

/** Everything that the invariants speak of, in one question: they are asked after every step of thousands of histories. */
const books = sql.raw(`
  with live as (select a.*, w->>'id' as ware, (w->>'n')::int as n from merchant_attempts a, jsonb_array_elements(a.reserved->'stock') w where a.state <> 'declined'),
  taken as (select ware, coalesce(sum(n) filter (where state <> 'paid'), 0)::int as reserved, coalesce(sum(n) filter (where state = 'paid'), 0)::int as sold from live group by ware)
  select
    (select json_agg(json_build_object('id', v.id, 'free', v.stock, 'reserved', coalesce(t.reserved, 0), 'sold', coalesce(t.sold, 0)))
      from merchant_variants v left join taken t on t.ware = v.id) as wares,
    (select json_agg(json_build_object('id', s.id, 'status', s.status, 'version', s.version,
        'orders', (select count(*) from merchant_orders o where o.session_id = s.id), 'captured', o.captured, 'drawn', o.drawn_amount, 'refunded', o.refunded))
      from merchant_sessions s left join merchant_orders o on o.session_id = s.id) as sessions,
    (select json_agg(json_build_object('code', u.code, 'uses', u.uses,
        'live', (select count(*) from merchant_attempts a where a.merchant = u.merchant and a.state <> 'declined' and a.reserved->'codes' ? u.code)))
      from merchant_code_uses u) as codes,
    (select json_agg(json_build_object('key', session_id || ':' || number, 'amount', amount, 'currency', currency, 'state', state)) from merchant_attempts) as attempts,
    (select json_agg(json_build_object('issued', c.issued, 'balance', c.balance,
        'spent', (select coalesce(sum((w->>'n')::int), 0) from merchant_attempts a, jsonb_array_elements(a.reserved->'credits') w where a.state <> 'declined' and w->>'id' = c.id),
        'back', (select coalesce(sum(o.credited), 0) from merchant_orders o where o.drawn @> jsonb_build_array(jsonb_build_object('id', c.id)))))
      from merchant_credits c) as credits,
    (select coalesce(sum(credited), 0)::int from merchant_orders) as credited`);

/** What the books must say after every step, whatever happened: docs/safety.md, I1 to I10 as far as they are the merchant's. */
export async function checkBooks(db: Database, { shop, supplied, seen, ended }: Pick<Play, 'shop' | 'supplied' | 'seen' | 'ended'>) {
  const [read] = await rowsOf<{ [Book in keyof Books]: Books[Book] | null }>(db, books);
  for (const { id, free, reserved, sold } of read?.wares ?? []) {
    expect(free, `${id}: stock below zero`).toBeGreaterThanOrEqual(0);
    if (supplied.has(id)) expect(free + reserved + sold, `${id}: pieces lost or made`).toBe(supplied.get(id));
  }
  for (const { code, uses, live } of read?.codes ?? []) expect(uses, `${code}: uses lost or made`).toBe(live);

  // What is not on a card is spent or reserved, once; and what came back came back to those that had paid.
  const held = read?.credits ?? [];
  for (const { issued, balance, spent, back } of held) {
    expect([balance >= 0, balance <= issued], 'a gift card below nothing, or above what was put on it').toEqual([true, true]);
    expect(issued - balance, 'more was spent than is missing').toBeLessThanOrEqual(spent);
    expect(issued - balance, 'money is missing that nobody spent').toBeGreaterThanOrEqual(spent - back);
  }
  const sum = (of: (one: Books['credits'][number]) => number) => held.reduce((all, one) => all + of(one), 0);
  expect(
    sum(({ issued, balance, spent }) => spent - (issued - balance)),
    'gift cards: money lost or made',
  ).toBe(read?.credited ?? 0);

  // One token, one charge; and nothing is charged that was not first written down as an attempt of exactly that amount.
  const { captured } = shop.pay;
  expect(new Set(captured.map(({ token }) => token)).size, 'a token was charged twice').toBe(captured.length);
  for (const { key, amount, currency } of captured) {
    const attempt = read?.attempts?.find((one) => one.key === key);
    expect([attempt?.amount, attempt?.currency, attempt?.state === 'declined'], `${key}: charged, not as agreed`).toEqual([
      amount,
      currency,
      false,
    ]);
  }
  for (const row of read?.sessions ?? [])
    checkSession(
      row,
      captured.filter((charge) => charge.session === row.id),
      ended,
    );
  await checkWords(db, read?.sessions ?? [], seen);
  expect(shop.logged.filter((line) => line.startsWith('merchant.bug'))).toEqual([]);
}

function checkSession(row: Books['sessions'][number], charges: { amount: number }[], ended: Map<string, string>): void {
  expect(charges.length, `${row.id}: charged more than once`).toBeLessThanOrEqual(1);
  expect(row.orders, `${row.id}: ordered more than once`).toBeLessThanOrEqual(1);
  if (row.status === 'completed') expect([row.orders, row.captured], `${row.id}: captured, ordered`).toEqual([1, charges[0]?.amount ?? 0]);
  else expect(row.orders, `${row.id}: an order without a completed session`).toBe(0);
  // The bank may have let the payment through before the merchant asked: it will ask when the agent comes back, or by itself.
  if (charges.length && row.status !== 'completed') {
    const working = ['complete_in_progress', 'authentication_required'];
    expect(working, `${row.id}: charged, no order, and nobody working on it`).toContain(row.status);
  }
  expect(row.refunded ?? 0).toBeLessThanOrEqual(row.captured ?? 0);
  const end = ended.get(row.id);
  if (end) expect(row.status, `${row.id}: left its end`).toBe(end);
  if (row.status === 'completed' || row.status === 'canceled') ended.set(row.id, row.status);
}

/** What the session says to the shopper, where it has changed since the last look: it adds up, and its whole is what was captured and drawn. */
async function checkWords(db: Database, rows: Books['sessions'], seen: Map<string, number>): Promise<void> {
  const changed = rows.filter(({ id, version }) => seen.get(id) !== version);
  if (!changed.length) return;
  const ids = JSON.stringify(changed.map(({ id }) => id));
  const texts = await rowsOf<{ id: string; session: string }>(
    db,
    sql`select id, session from merchant_sessions where id in (select jsonb_array_elements_text(${ids}::jsonb))`,
  );
  for (const { id, session: text } of texts) {
    const row = changed.find((one) => one.id === id);
    const session = JSON.parse(text) as CheckoutSession;
    addsUp(session);
    // A gift card pays as a part of the totals, or as the instrument of complete what they leave: shown and paid are the same whole either way.
    const shown = (amountOf(session.totals, 'total') ?? 0) + (amountOf(session.totals, 'store_credit') ?? 0);
    if (row?.status === 'completed') expect(shown, `${id}: shown, paid`).toBe((row.captured ?? 0) + (row.drawn ?? 0));
    if (row) seen.set(id, row.version);
  }
}

/** Once the agent listens again it hears of every order, and of nothing else; what was given back never exceeds what was paid. */
export async function checkOrdersWereTold(db: Database, { shop }: Pick<Play, 'shop'>): Promise<void> {
  shop.pass(3_600_000);
  await shop.outbox.deliverDue();
  const orders = await rowsOf<{ id: string; captured: number; payment_intent: string | null }>(
    db,
    sql`select id, captured, payment_intent from merchant_orders`,
  );
  const told = new Set(shop.events.filter(({ type }) => type === 'order_create').map(({ data }) => data.id));
  expect([...told].sort()).toEqual(orders.map(({ id }) => id).sort());
  for (const { captured, payment_intent } of orders) {
    const back = shop.pay.refunds
      .filter((refund) => refund.paymentIntentId === payment_intent)
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(back).toBeLessThanOrEqual(captured);
  }
}

/** Digest §7's arithmetic, for the session and for each of its lines. */
export function addsUp({ totals, line_items, currency }: CheckoutSession): void {
  const of = (type: Parameters<typeof amountOf>[1], entries = totals) => amountOf(entries, type) ?? 0;
  expect(totals.filter(({ type }) => type === 'total')).toHaveLength(1);
  const whole = totals.every(({ amount, display_text }) => Number.isSafeInteger(amount) && amount >= 0 && display_text !== '');
  expect(whole, currency).toBe(true);
  expect(of('subtotal')).toBe(of('items_base_amount') - of('items_discount'));
  const credit = totals.reduce((sum, { type, amount }) => sum + (type === 'store_credit' ? amount : 0), 0);
  expect(of('total')).toBe(of('subtotal') - of('discount') + of('fulfillment') + of('tax') + of('fee') - credit);
  // A part that gift cards leave can be charged at all.
  if (credit > 0) expect(of('total') === 0 || of('total') >= 50, `a rest of ${of('total')}`).toBe(true);
  const lines = (type: Parameters<typeof amountOf>[1]) => line_items.reduce((sum, line) => sum + of(type, line.totals), 0);
  expect(lines('items_base_amount')).toBe(of('items_base_amount'));
  expect(lines('items_discount')).toBe(of('items_discount'));
  for (const line of line_items) expect(of('total', line.totals)).toBe(of('subtotal', line.totals) + of('tax', line.totals));
}
