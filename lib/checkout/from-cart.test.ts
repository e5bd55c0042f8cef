import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { address, buyer, scene } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

function cart() {
  const at = scene(opened.db);
  const shopperId = newId('shp');
  const open = async (quantity = 1) => {
    const view = await at.checkout.start({ shopperId, merchant: 'north', items: [{ id: 'sock', quantity }], fromCart: true });
    if ('trouble' in view) throw new Error(view.trouble.text);
    return view;
  };
  const pay = (id: string, totalSeen: number) =>
    at.checkout.complete(shopperId, id, { paymentMethodId: 'pm_card_visa', totalSeen, currencySeen: 'usd' });
  return { ...at, shopperId, open, pay };
}

test('one cart in two tabs, or after a reload, is one checkout: Pay in both is one order and one charge', async () => {
  const at = cart();
  const [here, there] = await Promise.all([at.open(), at.open()]);
  expect(there.id).toBe(here.id);
  const ready = await at.checkout.update(at.shopperId, here.id, { buyer, address });
  const total = ready?.total.amount ?? 0;
  expect((await at.open()).asked.address).toMatchObject(address);
  const done = await Promise.all([at.pay(here.id, total), at.pay(there.id, total)]);
  expect(done.map((view) => view?.phase)).toEqual(['completed', 'completed']);
  expect(at.merchant.charges).toHaveLength(1);
});

test('when the cart has changed, what was opened of the old one is canceled and cannot be paid beside the new one', async () => {
  const at = cart();
  const old = await at.open();
  await at.checkout.update(at.shopperId, old.id, { buyer, address });
  const next = await at.open(2);
  expect(next.id).not.toBe(old.id);
  expect((await at.pay(old.id, old.total.amount))?.phase).toBe('canceled');
  expect(at.merchant.charges).toEqual([]);
});

test('another cart of the same goods is bought again once the first is paid', async () => {
  const at = cart();
  const first = await at.open();
  const ready = await at.checkout.update(at.shopperId, first.id, { buyer, address });
  await at.pay(first.id, ready?.total.amount ?? 0);
  const second = await at.open();
  expect(second.id).not.toBe(first.id);
  expect(second.phase).toBe('open');
});
