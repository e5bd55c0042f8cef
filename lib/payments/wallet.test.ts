import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, call, keys, testStandIn } from '@/lib/mock/stripe/testing';
import { newId } from '@/lib/wire/ids';
import { createCardWallet, createStripeIssuer, createStripeProcessor } from '.';
import { agentCustomers } from './tables';
import type { CardWallet } from './types';

let database: OpenDatabase;
let standIn: ReturnType<typeof testStandIn>;
let wallet: CardWallet;
let [ada, bo] = ['', ''];
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  standIn = testStandIn(database.db);
  wallet = createCardWallet({ secretKey: agent, door: standIn.door, db: database.db, clock: standIn.now });
  [ada, bo] = [newId('shopper'), newId('shopper')];
});

async function typed(number = '4242424242424242', year = '2030'): Promise<string> {
  const made = await call(standIn.door, keys.publishable, 'POST', '/v1/payment_methods', {
    type: 'card',
    'card[number]': number,
    'card[exp_month]': '12',
    'card[exp_year]': year,
  });
  standIn.wait(1);
  return made.body.id;
}

test('a saved card is shown by brand, last four and expiry, the first one offered first', async () => {
  expect(await wallet.list(ada)).toEqual([]);
  const visa = await typed();
  expect(await wallet.save(ada, visa)).toMatchObject({ ok: true, card: { brand: 'visa', last4: '4242' } });
  const mastercard = await typed('5555555555554444');
  await wallet.save(ada, mastercard);
  expect(await wallet.list(ada)).toEqual([
    { id: mastercard, brand: 'mastercard', last4: '4444', expMonth: 12, expYear: 2030, isDefault: false },
    { id: visa, brand: 'visa', last4: '4242', expMonth: 12, expYear: 2030, isDefault: true },
  ]);
  expect(await wallet.makeDefault(ada, mastercard)).toBe(true);
  expect((await wallet.list(ada)).find((card) => card.isDefault)?.id).toBe(mastercard);
});

test("one shopper's saved card is no other shopper's to see, use, choose or remove", async () => {
  const visa = await typed();
  await wallet.save(ada, visa);
  expect(await wallet.list(bo)).toEqual([]);
  expect(await wallet.mayUse(ada, visa)).toBe(true);
  expect(await wallet.mayUse(bo, visa)).toBe(false);
  expect(await wallet.remove(bo, visa)).toBe(false);
  expect(await wallet.makeDefault(bo, visa)).toBe(false);
  expect(await wallet.save(bo, visa)).toMatchObject({ ok: false });
  expect(await wallet.list(ada)).toHaveLength(1);
});

test('a card just typed may be used by whoever typed it, an unknown one by nobody', async () => {
  expect(await wallet.mayUse(bo, await typed())).toBe(true);
  expect(await wallet.mayUse(bo, 'pm_unknown')).toBe(false);
});

test('a removed card pays for nothing any more', async () => {
  const visa = await typed();
  await wallet.save(ada, visa);
  expect(await wallet.remove(ada, visa)).toBe(true);
  expect(await wallet.list(ada)).toEqual([]);
  const issued = await createStripeIssuer({ secretKey: agent, door: standIn.door }).issue({
    paymentMethodId: visa,
    key: newId('issue'),
    amount: 100,
    currency: 'usd',
    merchantId: keys.profiles.fellmark,
    sessionId: 'cs_1',
    expiresAt: new Date(standIn.now().getTime() + 600_000),
  });
  expect(issued).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
});

test('a saved card pays again and again, each time with a fresh token', async () => {
  const visa = await typed();
  await wallet.save(ada, visa);
  const issuer = createStripeIssuer({ secretKey: agent, door: standIn.door });
  const processor = createStripeProcessor({ secretKey: keys.merchants.fellmark, door: standIn.door });
  for (const sessionId of ['cs_a', 'cs_b']) {
    const expiresAt = new Date(standIn.now().getTime() + 600_000);
    const issued = await issuer.issue({
      paymentMethodId: visa,
      key: newId('issue'),
      amount: 100,
      currency: 'usd',
      merchantId: keys.profiles.fellmark,
      sessionId,
      expiresAt,
    });
    if (!issued.ok) throw new Error('no token');
    const metadata = { checkout_session_id: sessionId };
    expect(await processor.charge({ token: issued.token.id, amount: 100, currency: 'usd', key: `${sessionId}:1`, metadata })).toMatchObject(
      { ok: true },
    );
  }
});

test('a card that the bank declines is not saved, and the shopper learns why', async () => {
  expect(await wallet.save(ada, await typed('4000000000000002'))).toMatchObject({
    ok: false,
    trouble: { kind: 'declined', code: 'card_declined' },
  });
  expect(await wallet.list(ada)).toEqual([]);
});

test('two first cards saved at once end at one customer', async () => {
  const [one, two] = [await typed(), await typed('5555555555554444')];
  const saved = await Promise.all([wallet.save(ada, one), wallet.save(ada, two)]);
  expect(saved.every((each) => each.ok)).toBe(true);
  expect(await wallet.list(ada)).toHaveLength(2);
});

test('erasing a shopper erases the cards', async () => {
  const visa = await typed();
  await wallet.save(ada, visa);
  await wallet.erase(ada);
  expect(await wallet.list(ada)).toEqual([]);
  expect(await wallet.mayUse(ada, visa)).toBe(true);
  expect(await wallet.save(bo, visa)).toMatchObject({ ok: false });
  expect(await wallet.save(ada, await typed())).toMatchObject({ ok: true });
});

test('the same card typed and kept again is one card, and removing it removes it', async () => {
  const first = await typed();
  await wallet.save(ada, first);
  const again = await typed();
  expect(await wallet.save(ada, again)).toMatchObject({ ok: true, card: { id: first } });
  expect((await wallet.list(ada)).map(({ id }) => id)).toEqual([first]);
  expect(await wallet.mayUse(ada, again)).toBe(true); // it still pays this once
  // Forgetting what this press wanted to keep does not forget the card that was there before.
  expect(await wallet.remove(ada, again)).toBe(false);
  expect(await wallet.list(ada)).toHaveLength(1);
  await wallet.save(bo, again);
  expect(await wallet.list(bo)).toHaveLength(1); // another shopper's card is another shopper's
});

test('a renewed card has another expiry and is another card', async () => {
  const [old, renewed] = [await typed(), await typed('4242424242424242', '2034')];
  await wallet.save(ada, old);
  await wallet.save(ada, renewed);
  expect((await wallet.list(ada)).map(({ id }) => id)).toEqual([renewed, old]);
});

test('a card that two tabs kept at the same moment is shown once and removed whole', async () => {
  const [one, two] = [await typed(), await typed()];
  await wallet.save(ada, one);
  const { customer } = (await database.db.select().from(agentCustomers).where(eq(agentCustomers.shopperId, ada)))[0] ?? { customer: '' };
  await call(standIn.door, agent, 'POST', `/v1/payment_methods/${two}/attach`, { customer });
  const [shown, ...more] = await wallet.list(ada);
  expect([more, shown?.isDefault]).toEqual([[], true]);
  await wallet.remove(ada, shown?.id ?? '');
  expect(await wallet.list(ada)).toEqual([]);
});
