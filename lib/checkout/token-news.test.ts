import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agentPaymentTokens } from './tables';
import { readyCheckout, scene, shopper } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const good = { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const tokenOf = async (checkoutId: string) =>
  (await opened.db.select().from(agentPaymentTokens).where(eq(agentPaymentTokens.checkoutId, checkoutId)))[0];

test('what the provider tells of a token is written down once, in whatever order it comes', async () => {
  const { checkout } = scene(opened.db);
  const { id } = await readyCheckout(scene(opened.db));
  await checkout.complete(shopper, id, good);
  const tokenId = (await tokenOf(id))?.id ?? '';
  await checkout.heard({ kind: 'token', tokenId, is: 'deactivated', reason: 'consumed', at: at(2) });
  await checkout.heard({ kind: 'token', tokenId, is: 'used', at: at(1) });
  await checkout.heard({ kind: 'token', tokenId, is: 'deactivated', reason: 'expired', at: at(9) });
  expect(await tokenOf(id)).toMatchObject({ usedAt: at(1), deactivatedAt: at(2), deactivatedReason: 'consumed' });
  await checkout.heard({ kind: 'token', tokenId: 'spt_unknown', is: 'used', at: at(1) });
  await checkout.heard({ kind: 'payment', paymentIntentId: 'pi_1', outcome: 'paid' });
});

test('a used token under a payment whose outcome is not known makes the agent ask the merchant, and there is one order', async () => {
  const scenery = scene(opened.db);
  const { id } = await readyCheckout(scenery);
  scenery.merchant.next('complete', async (give) => {
    await give();
    return new Promise<Response>(() => undefined);
  });
  expect((await scenery.checkout.complete(shopper, id, good))?.phase).toBe('paying');
  await scenery.checkout.heard({ kind: 'token', tokenId: (await tokenOf(id))?.id ?? '', is: 'used', at: at(1) });
  expect(scenery.orders).toHaveLength(1);
  expect((await scenery.checkout.get(shopper, id))?.phase).toBe('completed');
});

test('an address that is taken back is forgotten, at the merchant too; the contact stays', async () => {
  const scenery = scene(opened.db);
  const { id } = await readyCheckout(scenery);
  const view = await scenery.checkout.update(shopper, id, { address: null });
  expect(view?.asked.address).toBeUndefined();
  expect(view?.asked.buyer?.email).toBe('anna@example.com');
  const sent = scenery.merchant.calls.filter((call) => call.operation === 'update').at(-1);
  expect(sent?.body).toMatchObject({ fulfillment_details: { email: 'anna@example.com', address: null } });
});
