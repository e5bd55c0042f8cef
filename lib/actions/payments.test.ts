import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLedger, createLimits, createShopperDetails } from '@/lib/checkout';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import type { CardWallet } from '@/lib/payments/types';
import { newId } from '@/lib/wire/ids';

const here = vi.hoisted(() => ({ shopper: undefined as string | undefined, shop: {} as Record<string, unknown> }));
vi.mock('./shopper', () => ({
  currentShopper: async () => here.shopper,
  requireShopper: async () => {
    here.shopper ??= 'shp_new';
    return here.shopper;
  },
}));
vi.mock('@/lib/wiring', () => ({ shop: async () => here.shop }));
const actions = await import('./payments');
const { paymentsFile } = await import('./payments-file');

const ada = 'shp_ada';
const card = { id: 'pm_ada', brand: 'visa', last4: '4242', expMonth: 12, expYear: 2034, isDefault: true };
const address = { name: 'Ada', line_one: '1 Elm Street', city: 'Portland', state: 'OR', country: 'US', postal_code: '97201' };

let opened: OpenDatabase;
let asked: string[];
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());
beforeEach(() => {
  asked = [];
  const note = (what: string, answer: boolean) => async (who: string, id: string) => {
    asked.push(`${what} ${who} ${id}`);
    return answer;
  };
  const wallet: Partial<CardWallet> = {
    list: async (who) => (who === ada ? [card] : []),
    remove: note('remove', false),
    makeDefault: note('default', false),
    erase: async (who) => void asked.push(`erase ${who}`),
  };
  const parts = { db: opened.db, clock: () => new Date(), newId, log: () => undefined };
  here.shopper = ada;
  here.shop = {
    wallet,
    limits: createLimits(parts),
    details: createShopperDetails(parts),
    ledger: createLedger({ ...parts, merchantName: (slug) => slug }),
    faces: () => [
      { slug: 'north', name: 'North', currency: 'USD' },
      { slug: 'mizuya', name: 'Mizuya', currency: 'jpy' },
    ],
  };
});

describe('limits', () => {
  test('nonsense is refused: negative, fractional, huge, unknown kinds, currencies and merchants, more than was asked', async () => {
    const wishes: unknown[] = [
      { kind: 'purchase', currency: 'usd', amount: -1 },
      { kind: 'purchase', currency: 'usd', amount: 1.5 },
      { kind: 'purchase', currency: 'usd', amount: 2 ** 53 },
      { kind: 'purchase', currency: 'usd', amount: Number.NaN },
      { kind: 'purchase', currency: 'usd', amount: '50' },
      { kind: 'year', currency: 'usd', amount: 1 },
      { kind: 'purchase', currency: 'xxx', amount: 1 },
      { kind: 'purchase', currency: 'usd', merchant: 'north', amount: 1 },
      { kind: 'merchant', currency: 'usd', amount: 1 },
      { kind: 'merchant', currency: 'usd', merchant: 'nobody', amount: 1 },
      { kind: 'merchant', currency: 'usd', merchant: 'mizuya', amount: 1 },
      { kind: 'purchase', currency: 'usd', amount: 1, shopperId: 'shp_bo' },
      null,
      'no limits please',
    ];
    for (const wish of wishes) expect(await actions.changeLimit(wish as never), JSON.stringify(wish)).toBeNull();
    expect((await actions.viewPayments()).limits).toEqual([]);
  });

  test('raising answers with the question first, and the limit holds until it is answered', async () => {
    const limit = { kind: 'purchase' as const, currency: 'usd' };
    await actions.changeLimit({ ...limit, amount: 5000 });
    const question = await actions.changeLimit({ ...limit, amount: 9000 });
    expect(question).toMatchObject({ answer: { confirm: { from: { amount: 5000 }, to: { amount: 9000 } } }, limits: [{ amount: 5000 }] });
    const raised = await actions.changeLimit({ ...limit, amount: 9000, confirmed: { from: 5000, to: 9000 } });
    expect(raised).toMatchObject({ answer: { done: true }, limits: [{ amount: 9000 }] });
    here.shopper = 'shp_bo';
    expect((await actions.viewPayments()).limits).toEqual([]);
  });
});

describe('saved cards', () => {
  test('are shown to their shopper and to nobody else', async () => {
    expect(await actions.listCards()).toEqual([card]);
    here.shopper = 'shp_bo';
    expect(await actions.listCards()).toEqual([]);
    here.shopper = undefined;
    expect(await actions.listCards()).toEqual([]);
  });

  test('are named by an id that is one, or nobody is asked', async () => {
    for (const id of ['', 'cus_1', 'pm_', 'pm_x/../customers', 'pm_1 or 1=1', 7, null]) {
      expect(await actions.removeCard(id as string)).toEqual([card]);
      expect(await actions.makeDefaultCard(id as string)).toEqual([card]);
    }
    here.shopper = undefined;
    await actions.removeCard('pm_ada');
    expect(asked).toEqual([]);
    here.shopper = 'shp_bo';
    expect(await actions.removeCard('pm_ada')).toEqual([]);
    expect(asked).toEqual(['remove shp_bo pm_ada']);
  });
});

describe('remembered details', () => {
  test('are kept whole or not at all', async () => {
    const buyer = { email: 'ada@example.com', full_name: 'Ada' };
    expect(await actions.changeDetails({ buyer, address })).toEqual({ buyer, address });
    const wrong: unknown[] = [
      { buyer: { email: 'nobody' } },
      { buyer, address: { ...address, line_one: '' } },
      { buyer, address: { ...address, country: 'Narnia' } },
      { buyer, address: { ...address, line_one: 'x'.repeat(121) } },
      { buyer: { ...buyer, admin: true } },
      { card: '4242424242424242' },
      null,
    ];
    for (const details of wrong) expect(await actions.changeDetails(details as never), JSON.stringify(details)).toBeNull();
    expect((await actions.viewPayments()).details).toEqual({ buyer, address });
    expect(await actions.changeDetails({ buyer })).toEqual({ buyer });
  });

  test('erasing everything forgets the details and the cards, and keeps the limits', async () => {
    await actions.changeDetails({ buyer: { email: 'ada@example.com' }, address });
    await actions.changeLimit({ kind: 'day', currency: 'jpy', amount: 9000 });
    await actions.eraseEverything();
    const view = await actions.viewPayments();
    expect(view.details).toEqual({});
    expect(view.limits).toContainEqual({ kind: 'day', currency: 'jpy', amount: 9000 });
    expect(asked).toEqual(['erase shp_ada']);
  });
});

describe('the file', () => {
  const get = (query: string) => paymentsFile(new Request(`http://shop.test/payments/file${query}`));

  test('is a download of its own shopper, in no cache', async () => {
    const answer = await get('?format=csv');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="payments.csv"');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(await answer.text()).toMatch(/^agreed at,merchant,amount,/);
    expect(await (await get('?format=json')).json()).toEqual({ consents: [] });
  });

  test('in another format, or for nobody, is not there', async () => {
    for (const query of ['', '?format=exe', '?format=constructor']) expect((await get(query)).status).toBe(404);
    here.shopper = undefined;
    expect((await get('?format=csv')).status).toBe(404);
  });
});
