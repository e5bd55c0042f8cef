import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { address, buyer, cardOf, readyCheckout, scene, shopper } from './testing/counter';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

describe('a checkout', () => {
  test('opens a session at the merchant and shows its totals as given', async () => {
    const at = scene(opened.db);
    const view = await at.checkout.start({ shopperId: 'new', merchant: 'north', items: [{ id: 'boot', quantity: 1 }] });
    if ('trouble' in view) throw new Error(view.trouble.text);
    expect(view).toMatchObject({
      phase: 'open',
      ready: false,
      total: { amount: 9000, currency: 'usd' },
      token: { merchantName: 'North', uses: 1 },
    });
    expect(view.messages[0]).toMatchObject({ tone: 'error', code: 'missing', field: 'line_one' });
  });

  test('a postcode alone already brings delivery options and a total with delivery', async () => {
    const at = scene(opened.db);
    const started = await at.checkout.start({ shopperId: 'new2', merchant: 'north', items: [{ id: 'boot', quantity: 1 }] });
    if ('trouble' in started) throw new Error(started.trouble.text);
    const view = await at.checkout.update('new2', started.id, { address: { country: 'US', postal_code: '97201' } });
    expect(view?.session.fulfillment_options).toHaveLength(2);
    expect(view?.total.amount).toBe(9500);
  });

  test('another delivery, another quantity: the merchant adds up', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    expect(view).toMatchObject({ ready: true, total: { amount: 18_500 } });
    const express = await at.checkout.update(shopper, view.id, { optionIds: ['express'] });
    expect(express?.total.amount).toBe(19_500);
    const lineItemId = view.session.line_items[0]?.id ?? '';
    const one = await at.checkout.update(shopper, view.id, { quantities: [{ lineItemId, quantity: 1 }] });
    expect(one?.total.amount).toBe(10_500);
  });

  test('a returning shopper finds everything filled in and the first total complete', async () => {
    const at = scene(opened.db);
    await readyCheckout(at, 'returning');
    const again = await at.checkout.start({ shopperId: 'returning', merchant: 'north', items: [{ id: 'sock', quantity: 1 }] });
    expect(again).toMatchObject({ ready: true, total: { amount: 1500 }, asked: { buyer, address } });
    expect(await at.checkout.remembered('returning')).toEqual({ buyer, address });
  });

  test('another size of the same product can be chosen, a stranger to it cannot', async () => {
    const at = scene(opened.db, { catalog: { product: async () => cardOf(['boot', 'sock']) } });
    const view = await readyCheckout(at);
    const lineItemId = view.session.line_items[0]?.id ?? '';
    const other = await at.checkout.update(shopper, view.id, { variant: { lineItemId, variantId: 'sock' } });
    expect(other?.session.line_items[0]?.item.id).toBe('sock');
    const refused = await at.checkout.update(shopper, view.id, { variant: { lineItemId, variantId: 'unicorn' } });
    expect(refused?.notice?.kind).toBe('invalid');
    expect(refused?.session.line_items[0]?.item.id).toBe('sock');
  });

  test('the last line is not taken out by a quantity of nothing', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    const lineItemId = view.session.line_items[0]?.id ?? '';
    expect((await at.checkout.update(shopper, view.id, { quantities: [{ lineItemId, quantity: 0 }] }))?.notice?.kind).toBe('invalid');
  });

  test('nobody sees or changes the checkout of another shopper', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    expect(await at.checkout.get('mallory', view.id)).toBeUndefined();
    expect(await at.checkout.update('mallory', view.id, { buyer })).toBeUndefined();
    expect(
      await at.checkout.complete('mallory', view.id, { paymentMethodId: 'pm_card_visa', totalSeen: view.total.amount }),
    ).toBeUndefined();
    expect(await at.checkout.cancel('mallory', view.id)).toBeUndefined();
    expect(at.merchant.charges).toEqual([]);
  });

  test('canceled: nothing can be paid any more', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    expect((await at.checkout.cancel(shopper, view.id))?.phase).toBe('canceled');
    const after = await at.checkout.complete(shopper, view.id, { paymentMethodId: 'pm_card_visa', totalSeen: view.total.amount });
    expect(after?.phase).toBe('canceled');
    expect(at.purse.issued).toEqual([]);
  });

  test('a session that has run out is opened again with the same items and details, to be reviewed', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    await at.checkout.update(shopper, view.id, { optionIds: ['express'] });
    at.merchant.change(view.session.id, { status: 'expired' });
    at.later(120_000);
    const again = await at.checkout.get(shopper, view.id);
    expect(again).toMatchObject({ phase: 'open', ready: true, notice: { kind: 'expired' }, total: { amount: 19_500 } });
    expect(again?.session.id).not.toBe(view.session.id);
    expect(await at.checkout.expects('north', again?.session.id ?? '')).toBe(true);
    expect(await at.checkout.expects('south', again?.session.id ?? '')).toBe(false);
  });

  test('a merchant that does not answer opens nothing and says so', async () => {
    const at = scene(opened.db);
    at.merchant.next('create', () => Promise.reject(new Error('refused')));
    at.merchant.next('create', () => Promise.reject(new Error('refused')));
    const answer = await at.checkout.start({ shopperId: shopper, merchant: 'north', items: [{ id: 'boot', quantity: 1 }] });
    expect(answer).toMatchObject({ trouble: { kind: 'merchant_trouble' } });
    const unknown = await at.checkout.start({ shopperId: shopper, merchant: 'nowhere', items: [{ id: 'boot', quantity: 1 }] });
    expect(unknown).toMatchObject({ trouble: { kind: 'merchant_trouble' } });
  });

  test('what was typed is kept when the merchant cannot be reached', async () => {
    const at = scene(opened.db);
    const view = await readyCheckout(at);
    at.merchant.next('update', async () => new Response('<html>', { status: 200 }));
    const kept = await at.checkout.update(shopper, view.id, { address: { city: 'Salem' } });
    expect(kept).toMatchObject({ notice: { kind: 'merchant_trouble' }, asked: { address: { city: 'Salem' } }, total: { amount: 18_500 } });
    const next = await at.checkout.update(shopper, view.id, { phone: '+15035550100' });
    expect(next?.session.fulfillment_details?.address?.city).toBe('Salem');
  });
});
