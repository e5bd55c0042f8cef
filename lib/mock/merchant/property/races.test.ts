import { expect, test } from 'vitest';
import { postgresDatabase, postgresUrl } from '@/lib/db/testing';
import { address } from '../testing/fixtures';
import { openShop, payment } from '../testing/shop';
import { checkBooks } from './ledger';

// PGlite runs one statement at a time; only a real server shows what two processes do to each other.
const onPostgres = postgresUrl ? test : test.skip;
if (!postgresUrl) console.log('skipped: races of merchants on two servers (TEST_DATABASE_URL is not set)');

const timeout = 120_000;
const shoe = 'pi-shoe-black-us-10';

/** Two servers of the merchants on one database, with one provider. */
async function twoServers() {
  const opened = await postgresDatabase(postgresUrl ?? '');
  const one = await openShop(opened.db);
  const two = await openShop(opened.db, { processorFor: () => one.pay.processor });
  const open = async (items: object[], more: object = {}) => {
    const body = { line_items: items, currency: 'usd', capabilities: {}, fulfillment_details: { address }, ...more };
    return (await one.call('POST', '/checkout_sessions', body)).body.id;
  };
  return {
    ...{ one, two, open, close: opened.close },
    server: (at: number) => (at % 2 ? one : two),
    books: (supplied: Record<string, number>) =>
      checkBooks(opened.db, { shop: one, supplied: new Map(Object.entries(supplied)), seen: new Map(), ended: new Map() }),
  };
}

onPostgres('five hundred presses of Pay on two servers make one order', { timeout }, async () => {
  const { one, open, server, books, close } = await twoServers();
  const path = `/checkout_sessions/${await open([{ id: shoe }])}/complete`;
  const press = (at: number) => server(at).call('POST', path, payment(), { 'idempotency-key': `key-${at}` });
  const answers = await Promise.all(Array.from({ length: 500 }, (_, at) => press(at)));
  expect(answers.filter(({ status, body }) => status === 200 && body.status === 'completed')).toHaveLength(1);
  expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
  expect(one.pay.captured).toHaveLength(1);
  await books({ [shoe]: 1 });
  await close();
});

onPostgres('five hundred copies of one request on two servers make one order, and all that answer say the same', { timeout }, async () => {
  const { one, two, open, server, books, close } = await twoServers();
  const path = `/checkout_sessions/${await open([{ id: shoe }])}/complete`;
  const token = payment();
  const copy = { 'idempotency-key': 'the-same-key' };
  const answers = await Promise.all(Array.from({ length: 500 }, (_, at) => server(at).call('POST', path, token, copy)));
  expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
  const said = new Set(answers.filter(({ status }) => status === 200).map(({ raw }) => raw));
  expect(said.size).toBe(1);
  expect(answers.filter(({ status, headers }) => status === 200 && !headers.has('idempotent-replayed'))).toHaveLength(1);
  expect(one.pay.captured).toHaveLength(1);
  const replay = await two.call('POST', path, token, copy);
  expect([replay.raw, replay.headers.get('idempotent-replayed')]).toEqual([[...said][0], 'true']);
  await books({ [shoe]: 1 });
  await close();
});

onPostgres('of forty buyers on two servers three get the last three', { timeout }, async () => {
  const { one, open, server, books, close } = await twoServers();
  const items = [{ id: 'pi-stove-1' }, { id: 'pi-mug-1' }];
  const turned = [...items].reverse(); // locks taken in the other order
  const ids = await Promise.all(Array.from({ length: 40 }, (_, at) => open(at % 2 ? items : turned)));
  const answers = await Promise.all(ids.map((id, at) => server(at).call('POST', `/checkout_sessions/${id}/complete`, payment())));
  expect(answers.filter(({ body: { status } }) => status === 'completed')).toHaveLength(3);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(one.pay.captured).toHaveLength(3);
  await books({ 'pi-stove-1': 3, 'pi-mug-1': 5000 });
  await close();
});

onPostgres('of forty buyers on two servers one uses the code that works once', { timeout }, async () => {
  const { one, open, server, books, close } = await twoServers();
  const ids = await Promise.all(Array.from({ length: 40 }, () => open([{ id: 'pi-mug-1' }], { discounts: { codes: ['ONCE'] } })));
  const answers = await Promise.all(ids.map((id, at) => server(at).call('POST', `/checkout_sessions/${id}/complete`, payment())));
  const won = answers.filter(({ body: { status } }) => status === 'completed');
  expect(won).toHaveLength(1);
  const lost = answers
    .filter((answer) => answer !== won[0])
    .map(({ body }) => body.messages.flatMap((said) => ('code' in said ? said.code : [])));
  for (const codes of lost) expect(codes).toContain('discount_code_usage_limit_reached');
  expect(one.pay.captured).toHaveLength(1);
  await books({ 'pi-mug-1': 5000 });
  await close();
});

onPostgres('cancel and complete on two servers have one winner, fifty times over', { timeout }, async () => {
  const { one, two, open, books, close } = await twoServers();
  for (let round = 0; round < 50; round++) {
    const id = await open([{ id: 'pi-mug-1' }]);
    const [canceled, completed] = await Promise.all([
      one.call('POST', `/checkout_sessions/${id}/cancel`),
      two.call('POST', `/checkout_sessions/${id}/complete`, payment()),
    ]);
    expect([canceled.body.status === 'canceled', completed.body.status === 'completed'].filter(Boolean)).toHaveLength(1);
    expect(one.pay.captured.filter(({ session }) => session === id)).toHaveLength(completed.body.status === 'completed' ? 1 : 0);
  }
  await books({ 'pi-mug-1': 5000 });
  await close();
});
