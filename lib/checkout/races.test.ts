import { expect, test } from 'vitest';
import { postgresDatabase, postgresUrl } from '@/lib/db/testing';
import { readyCheckout, scene, shopper } from './testing/counter';

// PGlite runs one statement at a time; only a real server shows what two processes do to each other.
const onPostgres = postgresUrl ? test : test.skip;
if (!postgresUrl) console.log('skipped: races of checkouts on PostgreSQL (TEST_DATABASE_URL is not set)');

onPostgres('eight presses over four processes at once make one order, fifty times over', async () => {
  const opened = await postgresDatabase(postgresUrl ?? '');
  try {
    for (let round = 0; round < 50; round++) {
      const at = scene(opened.db, { timeouts: { complete: 5_000, read: 5_000 } });
      const { id } = await readyCheckout(at, `${shopper}_${round}`);
      const tabs = [at.checkout, at.reborn(), at.reborn(), at.reborn()];
      const press = (tab: (typeof tabs)[number]) =>
        tab.complete(`${shopper}_${round}`, id, { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 });
      const views = await Promise.all([...tabs, ...tabs].map(press));
      expect(views.every((view) => view?.phase === 'completed' || view?.phase === 'paying' || view?.phase === 'open')).toBe(true);
      expect((await at.checkout.get(`${shopper}_${round}`, id))?.phase).toBe('completed');
      expect([at.merchant.charges.length, at.purse.issued.length, at.orders.length]).toEqual([1, 1, 1]);
    }
  } finally {
    await opened.close();
  }
});
