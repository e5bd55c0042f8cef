import { describe, expect, test } from 'vitest';
import { isConfirmed, loosens, overLimit } from './rule';
import type { Limit } from './types';

const usd = { currency: 'usd' };
const purchase = { amount: 5000, currency: 'usd', merchant: 'north' };
const nothing = { all: 0, atMerchant: 0 };
const one: Limit = { kind: 'purchase', ...usd, amount: 5000 };
const day: Limit = { kind: 'day', ...usd, amount: 12_000 };
const north: Limit = { kind: 'merchant', merchant: 'north', ...usd, amount: 6000 };

describe('a limit', () => {
  test('lets a purchase of exactly its amount pass, and not one cent more', () => {
    expect(overLimit([one], nothing, purchase)).toBeUndefined();
    expect(overLimit([one], nothing, { ...purchase, amount: 5001 })).toEqual({ limit: one, spent: 0, total: 5001 });
  });

  test('for one purchase does not look at what was spent before', () => {
    expect(overLimit([one], { all: 999_999, atMerchant: 999_999 }, purchase)).toBeUndefined();
  });

  test('for a day counts what was spent, at whichever merchant', () => {
    expect(overLimit([day], { all: 7000, atMerchant: 0 }, purchase)).toBeUndefined();
    expect(overLimit([day], { all: 7001, atMerchant: 0 }, purchase)).toEqual({ limit: day, spent: 7001, total: 12_001 });
  });

  test('at a merchant counts what was spent there, and does not bind another merchant', () => {
    expect(overLimit([north], { all: 90_000, atMerchant: 1000 }, purchase)).toBeUndefined();
    expect(overLimit([north], { all: 1001, atMerchant: 1001 }, purchase)?.total).toBe(6001);
    expect(overLimit([north], { all: 9000, atMerchant: 9000 }, { ...purchase, merchant: 'south' })).toBeUndefined();
  });

  test('in dollars says nothing about yen', () => {
    expect(overLimit([one, day], nothing, { amount: 900_000, currency: 'jpy', merchant: 'north' })).toBeUndefined();
  });

  test('of several broken ones the narrowest is named', () => {
    expect(overLimit([north, day, one], { all: 50_000, atMerchant: 50_000 }, { ...purchase, amount: 9000 })?.limit).toEqual(one);
  });

  test('without any, everything passes', () => {
    expect(overLimit([], { all: 1e12, atMerchant: 1e12 }, { ...purchase, amount: 1e12 })).toBeUndefined();
  });
});

test('raising and removing loosen; a first limit and a lower one do not', () => {
  expect([loosens(5000, 5001), loosens(5000, null)]).toEqual([true, true]);
  expect([loosens(undefined, 1), loosens(5000, 5000), loosens(5000, 4999), loosens(undefined, null)]).toEqual([false, false, false, false]);
});

test('a change is confirmed only by naming the value that stands and the wished one', () => {
  const wish = { kind: 'purchase', ...usd, amount: 9000 } as const;
  expect(isConfirmed(5000, { ...wish, confirmed: { from: 5000, to: 9000 } })).toBe(true);
  for (const confirmed of [undefined, { from: 4000, to: 9000 }, { from: 5000, to: 8000 }, { from: 5000, to: null }])
    expect(isConfirmed(5000, { ...wish, confirmed })).toBe(false);
});
