import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createCheckout } from './checkout';
import type { CheckoutParts } from './parts';
import { agentConsents, agentPaymentTokens } from './tables';
import { buyer, readyCheckout, scene, shopper } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

/** A wallet whose list is read between the last look at the session and the beginning of the payment. */
const walletThat = (meanwhile: () => Promise<unknown>): CheckoutParts['wallet'] => ({
  mayUse: async () => true,
  list: async () => {
    await meanwhile();
    return [];
  },
  save: async () => ({ ok: false, trouble: { kind: 'unavailable', code: 'not_asked', message: '' } }),
  remove: async () => false,
});

const good = { paymentMethodId: 'pm_card_visa', totalSeen: 18_500 };

describe('a press of Pay', () => {
  test('records the consent, makes a token for exactly this purchase, and brings an order', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    const done = await at.checkout.complete(shopper, id, good);
    expect(done).toMatchObject({ phase: 'completed', orderId: `order_of_${session.id}` });
    expect(done?.notice).toBeUndefined();
    const [token] = at.purse.issued;
    expect(token).toMatchObject({ amount: 18_500, currency: 'usd', merchantId: 'profile_north', sessionId: session.id });
    expect((token?.expiresAt.getTime() ?? 0) - at.parts.clock().getTime()).toBe(600_000);
    const [consent] = await opened.db.select().from(agentConsents).where(eq(agentConsents.checkoutId, id));
    expect(consent).toMatchObject({
      shopperId: shopper,
      amount: 18_500,
      outcome: 'completed',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(token?.key).toBe(consent?.id);
    const sent = at.merchant.calls.find((call) => call.operation === 'complete');
    expect(sent?.key).toBe(consent?.id);
    expect(sent?.body).not.toHaveProperty('risk_signals');
    expect(at.orders).toHaveLength(1);
  });

  test('another total than the one that was seen is shown and asked again, and no token is made', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    at.merchant.shelf.boot = { price: 9900, stock: 10 };
    const asked = await at.checkout.complete(shopper, id, good);
    expect(asked).toMatchObject({
      phase: 'open',
      ready: true,
      notice: { kind: 'price_changed', was: { amount: 18_500 }, now: { amount: 20_300 } },
    });
    expect(at.purse.issued).toEqual([]);
    expect((await at.checkout.complete(shopper, id, { ...good, totalSeen: 20_300 }))?.phase).toBe('completed');
  });

  test('the same number in another currency than the one that was seen is asked again', async () => {
    const at = scene(opened.db);
    const { id, session } = await readyCheckout(at);
    at.merchant.change(session.id, { currency: 'gbp' });
    at.later(120_000);
    await at.checkout.get(shopper, id); // another tab has read the pounds already
    const asked = await at.checkout.complete(shopper, id, { ...good, currencySeen: 'usd' });
    expect(asked).toMatchObject({ phase: 'open', notice: { kind: 'price_changed', was: { currency: 'usd' }, now: { currency: 'gbp' } } });
    expect(at.purse.issued).toEqual([]);
    expect(await at.checkout.complete(shopper, id, { ...good, currencySeen: 'gbp' })).toMatchObject({ phase: 'completed' });
  });

  test('a declined card leaves the session payable; the next card gets a token of its own', async () => {
    const at = scene(opened.db);
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at);
    const declined = await at.checkout.complete(shopper, id, { ...good, paymentMethodId: 'pm_card_declined' });
    expect(declined).toMatchObject({
      phase: 'open',
      ready: true,
      notice: { kind: 'declined', text: expect.stringContaining('enough money') },
    });
    expect(at.purse.revoked).toEqual([expect.stringContaining('pm_card_declined')]);
    const done = await at.checkout.complete(shopper, id, good);
    expect(done?.phase).toBe('completed');
    expect(at.merchant.charges).toHaveLength(1);
    const keys = at.merchant.calls.filter((call) => call.operation === 'complete').map((call) => call.key);
    expect(new Set(keys).size).toBe(2);
  });

  test('a card that its bank refuses before a token exists is a decline too', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    const declined = await at.checkout.complete(shopper, id, { ...good, paymentMethodId: 'pm_no_expired' });
    expect(declined).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'declined', text: expect.stringContaining('run out') } });
    expect(at.merchant.calls.some((call) => call.operation === 'complete')).toBe(false);
  });

  test('pressed twice at once, and again in a second tab later: one order, one charge, everyone sees it', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    const [one, two] = await Promise.all([at.checkout.complete(shopper, id, good), at.checkout.complete(shopper, id, good)]);
    const third = await at.checkout.complete(shopper, id, good);
    expect([one?.phase, two?.phase, third?.phase]).toEqual(['completed', 'completed', 'completed']);
    expect([one?.notice, two?.notice]).toEqual([undefined, undefined]);
    expect(third?.notice?.text).toContain('already paid, in another tab or a moment ago. You were charged once');
    expect((await at.checkout.get(shopper, id))?.notice).toBeUndefined();
    expect(at.merchant.charges).toHaveLength(1);
    expect(at.purse.issued).toHaveLength(1);
  });

  test('a second press while a declined card is under way does not try the card again', async () => {
    const at = scene(opened.db);
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at);
    const press = () => at.checkout.complete(shopper, id, { ...good, paymentMethodId: 'pm_card_declined' });
    await Promise.all([press(), press(), press()]);
    expect(at.purse.issued).toHaveLength(1);
  });

  test('two processes on one database make one order', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    const other = at.reborn();
    const views = await Promise.all([at.checkout.complete(shopper, id, good), other.complete(shopper, id, good)]);
    // The one that came too late is never left without a word.
    const late = views.filter((view) => view?.phase !== 'completed' || view.notice);
    expect(late.length).toBeGreaterThan(0);
    for (const view of late) expect(view?.notice?.text).toMatch(/in another tab|from another tab|has not answered yet/);
    expect((await other.get(shopper, id))?.phase).toBe('completed');
    expect(at.merchant.charges).toHaveLength(1);
    expect(at.orders).toHaveLength(1);
  });

  test('what was sold out meanwhile is said, and nobody pays', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    at.merchant.shelf.boot = { price: 9000, stock: 1 };
    const stopped = await at.checkout.complete(shopper, id, good);
    expect(stopped).toMatchObject({ phase: 'open', ready: false, notice: { kind: 'out_of_stock' } });
    expect(at.purse.issued).toEqual([]);
  });

  test('pressed on a screen that is older than a change in another tab: what is missing now is not held against it', async () => {
    const at = scene(opened.db);
    const seen = await readyCheckout(at);
    // The sheet of a wallet in the other tab knows only a region yet.
    await at.checkout.update(shopper, seen.id, {
      address: { line_one: '', city: 'Portland', state: 'OR', country: 'US', postal_code: '97201' },
    });
    const stopped = await at.checkout.complete(shopper, seen.id, { ...good, versionSeen: seen.version });
    expect(stopped).toMatchObject({
      phase: 'open',
      ready: false,
      notice: { text: expect.stringMatching(/^This checkout was changed in another tab/) },
    });
    // Looked at again, the merchant's own reason is the true one.
    const again = await at.checkout.complete(shopper, seen.id, { ...good, versionSeen: stopped?.version });
    expect(again?.notice?.text).not.toContain('another tab');
    expect(at.purse.issued).toEqual([]);
  });

  test('another tab changes the checkout between reading it and beginning to pay: nothing is charged, and it is said', async () => {
    const at = scene(opened.db);
    const { id } = await readyCheckout(at);
    const tab = at.reborn();
    const slow = createCheckout({ ...at.parts, wallet: walletThat(() => tab.update(shopper, id, { note: 'Ring twice' })) });
    const lost = await slow.complete(shopper, id, { ...good, keepCard: true });
    expect(lost).toMatchObject({
      phase: 'open',
      notice: { text: expect.stringMatching(/^This checkout was changed in another tab. Nothing was charged/) },
    });
    expect(at.merchant.charges).toEqual([]);
  });

  test('a session that is not ready is not paid', async () => {
    const at = scene(opened.db);
    const started = await at.checkout.start({ shopperId: 'hasty', merchant: 'north', items: [{ id: 'boot', quantity: 1 }] });
    if ('trouble' in started) throw new Error(started.trouble.text);
    const stopped = await at.checkout.complete('hasty', started.id, { ...good, totalSeen: 9000 });
    expect(stopped?.notice).toMatchObject({ kind: 'invalid', text: expect.stringContaining('address') });
  });

  test('a merchant without a payment that we can make is told honestly', async () => {
    const at = scene(opened.db, { issuerFor: () => undefined });
    const { id } = await readyCheckout(at);
    expect((await at.checkout.complete(shopper, id, good))?.notice?.kind).toBe('merchant_trouble');
  });

  test('an order edited after a decline cannot be paid with the old token', async () => {
    const at = scene(opened.db);
    at.merchant.declined.add('pm_card_declined');
    const { id } = await readyCheckout(at);
    at.purse.issuer.revoke = async () => Promise.reject(new Error('provider away'));
    await at.checkout.complete(shopper, id, { ...good, paymentMethodId: 'pm_card_declined' });
    const revoked: string[] = [];
    at.purse.issuer.revoke = async (token) => {
      revoked.push(token);
    };
    await at.checkout.update(shopper, id, { buyer });
    expect(revoked).toHaveLength(1);
    const tokens = await opened.db.select().from(agentPaymentTokens).where(eq(agentPaymentTokens.checkoutId, id));
    expect(tokens.map((token) => token.state)).toEqual(['revoked']);
  });
});
