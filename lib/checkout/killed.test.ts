import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveDoor } from '@/lib/acp/conformance/agent';
import { startPglite } from '@/lib/db/pglite';
import { snapshotFile } from '@/lib/db/testing/snapshot';
import { scene, shopper } from './testing/counter';
import { scriptedMerchant } from './testing/merchant';

/** Pays in a process with its own data folder and kills it, as `kill -9` does, at the moment when the merchant has `complete` in its hands. */
async function payAndKill(charged: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-killed-'));
  const merchant = scriptedMerchant({ boot: { price: 9000, stock: 10 } });
  let payer: ChildProcess | undefined;
  const served = await serveDoor(async (request) => {
    if (!request.url.endsWith('/complete') || payer?.signalCode) return merchant.door(request);
    if (charged) await merchant.door(request);
    const gone = new Promise((resolve) => payer?.once('close', resolve));
    payer?.kill('SIGKILL');
    await gone;
    throw new Error('nobody is there to hear the answer');
  });
  let said = '';
  payer = spawn(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      'lib/checkout/testing/pay-until-killed.ts',
      join(folder, 'pglite'),
      snapshotFile(),
      served.origin,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  payer.stdout?.on('data', (piece) => {
    said += piece;
  });
  await new Promise((resolve) => payer?.on('close', resolve));
  await served.close();
  expect([payer.signalCode, said.includes('ended')]).toEqual(['SIGKILL', false]);

  const { db, close } = await startPglite({ dataDir: join(folder, 'pglite') });
  const at = scene(db);
  const connection = at.parts.merchants('north');
  if (!connection) throw new Error('no merchant');
  const next = scene(db, { merchants: () => ({ ...connection, door: merchant.door }) });
  next.later(60_000);
  const view = await next.checkout.get(shopper, said.trim());
  await next.checkout.sweep();
  const after = await next.checkout.get(shopper, said.trim());
  await close();
  rmSync(folder, { recursive: true, force: true });
  return { view, after, charges: merchant.charges, orders: next.orders };
}

test('a process that is killed with the charge done: the next one, on the same folder, finds the order; nobody pays again', async () => {
  const { view, after, charges, orders } = await payAndKill(true);
  expect([view?.phase, after?.phase]).toEqual(['completed', 'completed']);
  expect([charges.length, orders.length]).toEqual([1, 1]);
});

test('a process that is killed before the merchant did anything: the purchase comes to one end, and every charge has its order', async () => {
  const { after, charges, orders } = await payAndKill(false);
  expect(['open', 'completed']).toContain(after?.phase);
  expect([charges.length, orders.length]).toEqual(after?.phase === 'completed' ? [1, 1] : [0, 0]);
});
