import { expect, test } from 'vitest';
import { postgresDatabase, postgresUrl } from '@/lib/db/testing';
import { readyCheckout, scene } from '../testing/counter';
import { createLimits } from '.';

// PGlite runs one statement at a time; only a real server shows what two purchases at once find left of a limit.
const onPostgres = postgresUrl ? test : test.skip;
if (!postgresUrl) console.log('skipped: races of limits on PostgreSQL (TEST_DATABASE_URL is not set)');

onPostgres(
  'of six purchases paid at the same moment no more pass than the limit of the day allows, twenty times over',
  async () => {
    const opened = await postgresDatabase(postgresUrl ?? '');
    try {
      for (let round = 0; round < 20; round++) {
        const at = scene(opened.db, { timeouts: { complete: 5_000, read: 5_000 } });
        at.merchant.shelf.boot = { price: 9000, stock: 1000 };
        const who = `limited_${round}`;
        await createLimits(at.parts).change(who, { kind: 'day', currency: 'usd', amount: 2 * 18_500 });
        const checkouts = await Promise.all(Array.from({ length: 6 }, () => readyCheckout(at, who)));
        const processes = [at.checkout, at.reborn(), at.reborn()];
        const done = await Promise.all(
          checkouts.map(({ id }, place) => processes[place % 3]?.complete(who, id, { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 })),
        );
        expect(done.filter((view) => view?.phase === 'completed')).toHaveLength(2);
        expect(done.filter((view) => view?.notice?.kind === 'over_limit')).toHaveLength(4);
        expect([at.purse.issued.length, at.merchant.charges.length]).toEqual([2, 2]);
      }
    } finally {
      await opened.close();
    }
  },
  120_000,
);
