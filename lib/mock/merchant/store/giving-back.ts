import { type SQL, sql } from 'drizzle-orm';

/** A card that has run out meanwhile can be spent for so long again: what is given back must be worth something. */
const graceDays = 90;

/** Parts of the statement that changes an order (its `changed`): money goes back on the cards that paid, together with the order or not at all. */
export function creditsUp(back: readonly { id: string; n: number }[], now: Date): SQL {
  const at = now.toISOString();
  const until = new Date(now.getTime() + graceDays * 86_400_000).toISOString();
  return sql`update merchant_credits c set balance = c.balance + w.n,
      expires_at = case when c.expires_at <= ${at}::timestamptz then ${until}::timestamptz else c.expires_at end
    from changed, jsonb_to_recordset(${JSON.stringify(back)}::jsonb) as w(id text, n int) where c.id = w.id returning c.id`;
}

/** Store credit for a customer: the first makes it, the next adds to it. */
export function creditGranted(grant: { id: string; customerId: string; amount: number }, currency: string, now: Date): SQL {
  return sql`insert into merchant_credits as u (id, merchant, kind, customer_id, label, currency, balance, issued, created_at)
    select ${grant.id}, merchant, 'store_credit', ${grant.customerId}, 'Store credit', ${currency}, ${grant.amount}::int, ${grant.amount}::int,
      ${now.toISOString()}::timestamptz from changed
    on conflict (customer_id) do update set balance = u.balance + excluded.balance, issued = u.issued + excluded.issued returning u.id`;
}
