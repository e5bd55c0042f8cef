import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { postgresDatabase, postgresUrl, testDatabase } from '@/lib/db/testing';
import { codeHash } from '../rules/credit';
import { rowsOf } from '../store/sql';
import { byCredit, creditDesk } from '../testing/credit';
import { openShop, payment } from '../testing/shop';

if (!postgresUrl) console.log('skipped: races for gift cards on PostgreSQL (TEST_DATABASE_URL is not set)');
const databases: [string, () => Promise<OpenDatabase>][] = [
  ['PGlite', testDatabase],
  ...(postgresUrl ? [['PostgreSQL', () => postgresDatabase(postgresUrl ?? '')] as [string, () => Promise<OpenDatabase>]] : []),
];

/** Four mugs with delivery and tax. */
const gross = 5863;

/** What was put on the card is on it, drawn by orders, or held for payments under way: to the cent. */
async function nothingIsLost({ db }: OpenDatabase, code: string): Promise<{ balance: number; drawn: number }> {
  const [books] = await rowsOf<{ balance: number; issued: number; drawn: number; held: number }>(
    db,
    sql`select c.balance, c.issued,
          coalesce((select sum((d->>'n')::int) from merchant_orders o, jsonb_array_elements(o.drawn) d where d->>'id' = c.id), 0)::int as drawn,
          coalesce((select sum((d->>'n')::int) from merchant_attempts a, jsonb_array_elements(a.reserved->'credits') d
            where a.state in ('charging', 'waiting') and d->>'id' = c.id), 0)::int as held
        from merchant_credits c where c.code_hash = ${codeHash('pine', code)}`,
  );
  if (!books) throw new Error(`no card ${code}`);
  expect(books.balance + books.drawn + books.held).toBe(books.issued);
  return books;
}

test.each(databases)(
  'of twenty orders that want one gift card at the same moment three get it (%s)',
  { timeout: 120_000 },
  async (_, open) => {
    const opened = await open();
    const [one, two] = [await openShop(opened.db), await openShop(opened.db)];
    const desk = creditDesk(opened.db, one);
    await desk.put('PI-RACED', 3 * gross + 700);
    const rivals = await Promise.all(
      Array.from({ length: 20 }, async (_unused, at) => {
        const { id } = await desk.ready();
        return { id, token: (await desk.add(id, 'PI-RACED')).token, desk: at % 2 ? desk : creditDesk(opened.db, two) };
      }),
    );
    const ended = await Promise.all(rivals.map((rival) => rival.desk.complete(rival.id, byCredit(rival.token))));
    expect(ended.filter(({ body }) => body.status === 'completed')).toHaveLength(3);
    expect(ended.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await nothingIsLost(opened, 'PI-RACED')).toMatchObject({ balance: 700, drawn: 3 * gross });
    expect([one.pay.captured, two.pay.captured]).toEqual([[], []]);
    await opened.close();
  },
);

test.each(databases)(
  'fifty presses of Pay draw on a gift card once, whatever the bank says in between (%s)',
  { timeout: 120_000 },
  async (_, open) => {
    const opened = await open();
    const shop = await openShop(opened.db);
    const desk = creditDesk(opened.db, shop);
    await desk.put('PI-PRESSED', 2000);
    const { id } = await desk.ready();
    await desk.add(id, 'PI-PRESSED');
    const presses = Array.from({ length: 50 }, (_unused, at) => desk.complete(id, payment(at % 3 ? `tok_declined_${at}` : `tok_${at}`)));
    const answers = await Promise.all(presses);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    // Those that were declined left the session payable.
    const last = await desk.complete(id, payment());
    expect(['completed', undefined]).toContain(last.body.status);
    expect(shop.pay.captured.map(({ amount }) => amount)).toEqual([gross - 2000]);
    expect(await nothingIsLost(opened, 'PI-PRESSED')).toMatchObject({ balance: 0, drawn: 2000 });
    await opened.close();
  },
);

test.each(databases)('forty codes tried at once in one session are no more than five (%s)', { timeout: 60_000 }, async (_, open) => {
  const opened = await open();
  const desk = creditDesk(opened.db, await openShop(opened.db));
  const { id } = await desk.ready();
  const tried = await Promise.all(Array.from({ length: 40 }, (_unused, at) => desk.delegate(id, { code: `PI-TRIED-${at}` })));
  expect(tried.filter(({ status }) => status === 400)).toHaveLength(5);
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(35);
  await opened.close();
});
