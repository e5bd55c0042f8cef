import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { createLimits } from './limits';
import { address, buyer, face, scene } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const slugs = ['north', 'south', 'east'];

/** Three merchants behind one scripted door; a boot costs 95.00 and socks 15.00 with delivery. */
function market() {
  const at = scene(opened.db);
  const connection = at.parts.merchants('north');
  if (!connection) throw new Error('no merchant');
  at.parts.merchants = (slug) => (slugs.includes(slug) ? { ...connection, face: { ...face, slug, name: slug } } : undefined);
  return at;
}

async function opening(at: ReturnType<typeof market>, who: string, items: [merchant: string, item: string][]) {
  const views = [];
  for (const [merchant, id] of items) {
    const started = await at.checkout.start({ shopperId: who, merchant, items: [{ id, quantity: 1 }] });
    if ('trouble' in started) throw new Error(started.trouble.text);
    const ready = await at.checkout.update(who, started.id, { buyer, address });
    if (!ready) throw new Error('no view');
    views.push(ready);
  }
  return views.map(({ id, total }) => ({ checkoutId: id, paymentMethodId: 'pm_card_visa', totalSeen: total.amount, currencySeen: 'usd' }));
}

const shopper = () => newId('shp');

describe('one press of Pay over several merchants', () => {
  test('brings an order from each, with one token of exactly its amount for each', async () => {
    const at = market();
    const who = shopper();
    const payments = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
    ]);
    const done = await at.checkout.completeTogether(who, payments);
    expect(done.map(({ phase, merchant }) => [merchant.slug, phase])).toEqual([
      ['north', 'completed'],
      ['south', 'completed'],
    ]);
    expect(at.purse.issued.map(({ amount }) => amount)).toEqual([9_500, 1_500]);
    expect(new Set(at.purse.issued.map(({ sessionId }) => sessionId)).size).toBe(2);
    expect(at.merchant.charges).toHaveLength(2);
  });

  test('pays nobody when one of them has another price than the one that was seen', async () => {
    const at = market();
    const who = shopper();
    const payments = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
    ]);
    at.merchant.shelf.sock = { price: 1_100, stock: 10 };
    const asked = await at.checkout.completeTogether(who, payments);
    expect(asked.map(({ phase, notice }) => [phase, notice?.kind])).toEqual([
      ['open', undefined],
      ['open', 'price_changed'],
    ]);
    expect(at.purse.issued).toEqual([]);
    expect(at.merchant.charges).toEqual([]);
  });

  test('stops at the first that is declined: those before it are ordered, those behind it are open and unpaid', async () => {
    const at = market();
    at.merchant.declined.add('pm_card_declined');
    const who = shopper();
    const [first, second, third] = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
      ['east', 'sock'],
    ]);
    if (!first || !second || !third) throw new Error('three were opened');
    const done = await at.checkout.completeTogether(who, [first, { ...second, paymentMethodId: 'pm_card_declined' }, third]);
    expect(done.map(({ phase, notice }) => [phase, notice?.kind])).toEqual([
      ['completed', undefined],
      ['open', 'declined'],
      ['open', undefined],
    ]);
    expect(at.merchant.charges).toHaveLength(1);
    const rest = await at.checkout.completeTogether(who, [second, third]);
    expect(rest.map(({ phase }) => phase)).toEqual(['completed', 'completed']);
    expect(at.merchant.charges).toHaveLength(3);
  });

  test('pressed twice at once it brings one order from each', async () => {
    const at = market();
    const who = shopper();
    const payments = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
    ]);
    await Promise.all([at.checkout.completeTogether(who, payments), at.checkout.completeTogether(who, payments)]);
    expect(at.merchant.charges).toHaveLength(2);
  });

  test('is one purchase for the limits that the shopper set: the sum counts, and nothing is paid above it', async () => {
    const at = market();
    const who = shopper();
    await createLimits(at.parts).change(who, { kind: 'purchase', currency: 'usd', amount: 10_000 });
    const payments = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
    ]);
    const stopped = await at.checkout.completeTogether(who, payments);
    expect(stopped.map(({ phase, notice }) => [phase, notice?.kind])).toEqual([
      ['open', 'over_limit'],
      ['open', 'over_limit'],
    ]);
    expect(stopped[0]?.notice?.text).toContain('$110.00');
    expect(at.purse.issued).toEqual([]);
  });

  test('a limit for one merchant that its own part would break stops all of them before the first is paid', async () => {
    const at = market();
    const who = shopper();
    await createLimits(at.parts).change(who, { kind: 'merchant', merchant: 'south', currency: 'usd', amount: 1_000 });
    const payments = await opening(at, who, [
      ['north', 'boot'],
      ['south', 'sock'],
    ]);
    const stopped = await at.checkout.completeTogether(who, payments);
    expect(stopped.map(({ notice }) => notice?.kind)).toEqual(['over_limit', 'over_limit']);
    expect(at.merchant.charges).toEqual([]);
  });

  test("another shopper's checkout among them is not told of and nothing is paid", async () => {
    const at = market();
    const who = shopper();
    const mine = await opening(at, who, [['north', 'boot']]);
    const theirs = await opening(at, shopper(), [['south', 'sock']]);
    const answer = await at.checkout.completeTogether(who, [...mine, ...theirs]);
    expect(answer.map(({ id }) => id)).toEqual(mine.map(({ checkoutId }) => checkoutId));
    expect(at.merchant.charges).toEqual([]);
  });
});
