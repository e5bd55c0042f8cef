import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { sweep } from './sweep';
import { agentCheckouts, agentPaymentTokens } from './tables';
import { address, readyCheckout, type Scene, scene } from './testing/counter';

let opened: OpenDatabase;
let at: Scene;
let who: string;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.db.delete(agentCheckouts);
  who = newId('shopper');
  at = scene(opened.db);
});

const good = { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 };
const phaseOf = async (id: string) => (await opened.db.select().from(agentCheckouts).where(eq(agentCheckouts.id, id)))[0]?.phase;
const tokenOf = async (id: string) =>
  (await opened.db.select().from(agentPaymentTokens).where(eq(agentPaymentTokens.checkoutId, id)))[0]?.state;

/** A press of Pay whose answer never came, and a page that was then closed. */
async function leftPaying(how: (give: () => Promise<Response>) => Promise<Response>): Promise<string> {
  const { id } = await readyCheckout(at, who);
  at.merchant.next('complete', how);
  await at.checkout.complete(who, id, good);
  expect(await phaseOf(id)).toBe('paying');
  return id;
}
const silentAfter = async (give: () => Promise<Response>) => {
  await give();
  return new Promise<Response>(() => undefined);
};

test('a payment that was made and never answered becomes its order, though nobody comes back', async () => {
  const id = await leftPaying(silentAfter);
  expect(await sweep(at.parts)).toBe(0); // somebody may still be waiting for it
  at.later(46_000);
  expect(await sweep(at.parts)).toBe(1);
  expect([await phaseOf(id), at.merchant.charges.length, at.orders.length, await tokenOf(id)]).toEqual(['completed', 1, 1, 'used']);
  expect(await sweep(at.parts)).toBe(0);
});

test('a payment that never reached the merchant is sent once more with the same key and token', async () => {
  const id = await leftPaying(() => new Promise(() => undefined));
  at.later(46_000);
  expect(await sweep(at.parts)).toBe(1);
  expect([await phaseOf(id), at.merchant.charges.length, at.purse.issued.length]).toEqual(['completed', 1, 1]);
  const sent = at.merchant.calls.filter(({ operation }) => operation === 'complete');
  expect([sent.length, new Set(sent.map(({ key }) => key)).size]).toEqual([2, 1]);
});

test('a merchant that still does not answer is asked again in the next round', async () => {
  const id = await leftPaying(silentAfter);
  at.later(46_000);
  at.merchant.next('get', () => Promise.reject(new Error('down')));
  expect(await sweep(at.parts)).toBe(0);
  expect(await phaseOf(id)).toBe('paying');
  at.later(46_000);
  expect(await sweep(at.parts)).toBe(1);
});

test('two processes that sweep at the same moment make one order', async () => {
  const ids: string[] = [];
  for (let one = 0; one < 3; one++) ids.push(await leftPaying(() => new Promise(() => undefined)));
  at.later(46_000);
  await Promise.all([sweep(at.parts), sweep(at.parts), ...ids.map((id) => at.checkout.get(who, id))]);
  await sweep(at.parts);
  expect(await Promise.all(ids.map(phaseOf))).toEqual(['completed', 'completed', 'completed']);
  expect([at.merchant.charges.length, at.orders.length]).toEqual([3, 3]);
});

test('one purchase that cannot be settled does not hold up the others, and a merchant that is gone is left alone', async () => {
  const [broken, fine, gone] = [await leftPaying(silentAfter), await leftPaying(silentAfter), await leftPaying(silentAfter)];
  await opened.db.update(agentCheckouts).set({ merchant: 'closed-down' }).where(eq(agentCheckouts.id, gone));
  at.later(46_000);
  const { placed } = at.parts.orders;
  let calls = 0;
  at.parts.orders.placed = async (order) => (calls++ === 0 ? Promise.reject(new Error('a bug')) : placed(order));
  expect(await sweep(at.parts)).toBe(1);
  expect((await Promise.all([broken, fine].map(phaseOf))).sort()).toEqual(['completed', 'paying']);
  expect(await sweep(at.parts)).toBe(1);
  expect(await phaseOf(gone)).toBe('paying');
});

test('a token whose payment came to nothing is taken back as soon as the provider can be reached again', async () => {
  at.merchant.declined.add('pm_card_declined');
  const { id } = await readyCheckout(at, who);
  const { revoke } = at.purse.issuer;
  at.purse.issuer.revoke = async () => Promise.reject(new Error('provider away'));
  await at.checkout.complete(who, id, { ...good, paymentMethodId: 'pm_card_declined' });
  expect(await tokenOf(id)).toBe('issued');
  await sweep(at.parts);
  expect(await tokenOf(id)).toBe('issued');
  at.purse.issuer.revoke = revoke;
  await sweep(at.parts);
  expect([await tokenOf(id), at.purse.revoked.length]).toEqual(['revoked', 1]);
});

test('a shopper who leaves between the token and its sending leaves no token behind', async () => {
  const { id } = await readyCheckout(at, who);
  const { issue } = at.purse.issuer;
  let issued = false;
  at.purse.issuer.issue = async (request) => {
    const token = await issue(request);
    issued = true;
    return token;
  };
  // The process dies right after the token was written down: the gate before complete is never reached.
  const { log } = at.parts;
  at.parts.log = (event) => {
    if (event === 'checkout.token_issued') throw new Error('killed');
  };
  await expect(at.checkout.complete(who, id, good)).rejects.toThrow('killed');
  at.parts.log = log;
  expect([issued, await tokenOf(id)]).toEqual([true, 'issued']);
  at.later(46_000);
  expect(await sweep(at.parts)).toBe(1);
  expect([await phaseOf(id), await tokenOf(id), at.merchant.charges.length]).toEqual(['open', 'revoked', 0]);
});

test('an edit and a cancel take back what an earlier press left', async () => {
  for (const leave of ['edit', 'cancel'] as const) {
    at = scene(opened.db);
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at, who);
    const { revoke } = at.purse.issuer;
    at.purse.issuer.revoke = async () => Promise.reject(new Error('provider away'));
    await at.checkout.complete(who, id, { ...good, paymentMethodId: 'pm_card_declined' });
    at.purse.issuer.revoke = revoke;
    if (leave === 'edit') await at.checkout.update(who, id, { address: { ...address, line_two: 'Back door' } });
    else await at.checkout.cancel(who, id);
    expect([leave, await tokenOf(id), at.purse.revoked.length]).toEqual([leave, 'revoked', 1]);
  }
});
