import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import type { ConsentRow, TokenRow } from '../rows';
import { readyCheckout, scene } from '../testing/counter';
import { createLedger } from '.';
import { csvOf, jsonOf } from './file';
import { entryOf } from './tell';

const at = new Date('2026-11-20T14:02:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const consent: ConsentRow = {
  ...{ id: 'consent_1', checkoutId: 'co_1', shopperId: 'ada', merchant: 'cornerly', sessionId: 'cs_1', amount: 10_082, currency: 'usd' },
  ...{ hash: 'f'.repeat(64), lines: [{ itemId: 'boot', name: 'Trail Boot', quantity: 2 }], handlerId: 'card' },
  ...{ sentAt: at, keptCard: null, outcome: 'completed' as const, createdAt: at, credits: [], creditAmount: 0 },
};
const token: TokenRow = {
  ...{ id: 'spt_secret', consentId: 'consent_1', checkoutId: 'co_1', issuer: 'stripe-spt', merchantId: 'profile', sessionId: 'cs_1' },
  ...{ amount: 10_082, currency: 'usd', expiresAt: later(10), state: 'used' as const, endedAt: at, createdAt: at },
  ...{ usedAt: null, deactivatedAt: null, deactivatedReason: null },
};
const told = (changed: { consent?: Partial<ConsentRow>; token?: Partial<TokenRow> | null }, now = at) =>
  entryOf(
    {
      consent: { ...consent, ...changed.consent },
      token: changed.token === null ? null : { ...token, ...changed.token },
      ...{ orderId: 'order_1', merchantName: 'Cornerly' },
    },
    now,
  );
const texts = (entry: ReturnType<typeof told>) => entry.steps.map((step) => step.text).join(' ');

describe('what the book says', () => {
  test('of a purchase: who agreed to what, which token, that it was used', () => {
    const entry = told({});
    expect(entry).toMatchObject({ outcome: 'paid', token: 'used', items: ['2 × Trail Boot'], orderId: 'order_1' });
    expect(entry.steps[0]).toEqual({ at: '2026-11-20T14:02:00.000Z', text: 'You agreed to pay Cornerly $100.82.' });
    expect(texts(entry)).toContain('for this order only');
    expect(texts(entry)).toContain('Cornerly used the token.');
  });

  test('of a purchase that a gift card helped to pay, or paid alone: the exact split', () => {
    const credits = [{ label: 'Gift card ending in 7Q2K', amount: 6_000 }];
    const split = told({ consent: { amount: 4_082, credits, creditAmount: 6_000 } });
    expect(split.steps[0]?.text).toBe('You agreed to pay Cornerly $100.82: $40.82 by card, $60.00 from Gift card ending in 7Q2K.');
    expect(csvOf([split])).toMatch(/,40\.82,USD,.*,Gift card ending in 7Q2K 60\.00\r\n$/);
    const alone = told({ consent: { amount: 0, credits, creditAmount: 6_000 }, token: null });
    expect(texts(alone)).toBe(
      'You agreed to pay Cornerly $60.00: $60.00 from Gift card ending in 7Q2K. No card was charged and no payment token was made.',
    );
  });

  test('of a decline: the token was revoked and nothing was charged', () => {
    const entry = told({ consent: { outcome: 'declined' }, token: { state: 'revoked', endedAt: later(1) } });
    expect(entry).toMatchObject({ outcome: 'declined', token: 'revoked' });
    expect(entry.orderId).toBeUndefined();
    expect(texts(entry)).toMatch(/was revoked\..*Nothing was charged\./);
  });

  test('of a token that cannot be withdrawn: it is not called revoked', () => {
    const entry = told({ consent: { outcome: 'declined' }, token: { state: 'revoked', issuer: 'delegate-payment' } });
    expect(texts(entry)).not.toContain('revoked');
  });

  test('of what the provider told: that the token is closed, and why, whatever the agent had heard itself', () => {
    const confirmed = told({ token: { usedAt: at, deactivatedAt: later(1), deactivatedReason: 'consumed' } });
    expect(confirmed.steps.at(-1)).toEqual({
      at: later(1).toISOString(),
      text: 'The payment provider confirms: the token is used up and opens nothing any more.',
    });
    const unheard = { consent: { outcome: null }, token: { state: 'issued' as const, endedAt: null } };
    expect(told({ ...unheard, token: { ...unheard.token, usedAt: at } }).token).toBe('used');
    expect(told({ ...unheard, token: { ...unheard.token, deactivatedAt: at, deactivatedReason: 'revoked' } }).token).toBe('revoked');
    expect(texts(told({ token: { deactivatedAt: at, deactivatedReason: 'something new' } }))).toContain('opens nothing any more');
  });

  test('of a token that nobody used: that it ran out, once it has', () => {
    const open = { consent: { outcome: null }, token: { state: 'issued' as const, endedAt: null } };
    expect(told(open, later(9)).token).toBe('issued');
    expect(told(open, later(10)).token).toBe('expired');
    expect(texts(told(open))).toContain('not known yet');
  });

  test('of a card refused before a token: that there was none', () => {
    expect(texts(told({ consent: { outcome: 'declined' }, token: null }))).toContain('No token was made.');
  });
});

describe('the file to keep', () => {
  const hostile = told({ consent: { lines: [{ itemId: 'x', name: '=HYPERLINK("http://x.test","y")', quantity: 1 }] } });

  test('as CSV has one line for each press of Pay, amounts in whole money, and no formula', () => {
    const file = csvOf([told({}), { ...hostile, merchant: '=1+1' }]);
    const [head, first, second, ...rest] = file.trimEnd().split('\r\n');
    expect([head?.startsWith('agreed at,'), rest]).toEqual([true, []]);
    expect(first).toContain('2026-11-20T14:02:00.000Z,Cornerly,100.82,USD,2 × Trail Boot,paid,used,');
    expect(second).toContain(",'=1+1,");
    expect(second).toContain('""http://x.test""');
  });

  test('yen have no decimals', () => {
    expect(csvOf([told({ consent: { amount: 3200, currency: 'jpy' } })])).toContain(',3200,JPY,');
  });

  test('as JSON holds the same entries; neither holds a token', () => {
    expect(JSON.parse(jsonOf([told({})]))).toEqual({ consents: [told({})] });
    expect(jsonOf([told({})]) + csvOf([told({})])).not.toContain('spt_secret');
  });
});

describe("a shopper's book", () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await testDatabase();
  });
  afterAll(() => opened.close());

  test('holds every press of Pay, newest first, and nobody else’s', async () => {
    const shop = scene(opened.db);
    const book = createLedger({ ...shop.parts, merchantName: () => 'North' });
    shop.merchant.declined.add('pm_bad');
    const { id } = await readyCheckout(shop, 'ada');
    await shop.checkout.complete('ada', id, { paymentMethodId: 'pm_bad', totalSeen: 18_500 });
    shop.later(1000);
    await shop.checkout.complete('ada', id, { paymentMethodId: 'pm_good', totalSeen: 18_500 });
    const entries = await book.list('ada');
    expect(entries.map(({ outcome, token: state }) => [outcome, state])).toEqual([
      ['paid', 'used'],
      ['declined', 'revoked'],
    ]);
    expect(entries[0]).toMatchObject({ merchant: 'North', amount: { amount: 18_500, currency: 'usd' }, orderId: expect.any(String) });
    expect(entries[0]?.steps.every((step) => step.at)).toBe(true);
    expect(await book.list('bo')).toEqual([]);
    expect((await book.export('ada', 'csv')).trimEnd().split('\r\n')).toHaveLength(3);
  });
});
