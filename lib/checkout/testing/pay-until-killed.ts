// Run by killed.test.ts in a process of its own: opens a checkout at the merchant of the address, says its id, and presses Pay.
import { readFileSync, writeSync } from 'node:fs';
import { startPglite } from '@/lib/db/pglite';
import { face, readyCheckout, scene, shopper } from './counter';

const [, , folder = '', snapshot = '', baseUrl = ''] = process.argv;
const { db } = await startPglite({ dataDir: folder, loadDataDir: new Blob([readFileSync(snapshot)]) });
const at = scene(db, {
  merchants: () => ({ face, baseUrl, bearer: 'demo', webhookSecrets: ['s'], door: fetch }),
  timeouts: { read: 10_000, write: 10_000, complete: 10_000 },
});
const { id } = await readyCheckout(at);
writeSync(1, `${id}\n`);
await at.checkout.complete(shopper, id, { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 });
writeSync(1, 'ended\n');
process.exit(0);
