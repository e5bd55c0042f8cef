import { describe, expect, it } from 'vitest';
import { amountOf } from '@/lib/acp/schema';
import type { MerchantProfile } from '../data/format';
import { firstDay, shopOf } from '../shop';
import { fixtureMerchants, pine } from '../testing/fixtures';
import { home, now, quoteFor, shoe } from '../testing/quote';
import { quote } from './quote';

describe('discounts', () => {
  const codes = (sent: string[], items: [string, number][] = [[shoe, 1]], uses?: Map<string, number>) => {
    const { discount, totals } = quoteFor(items, { ...home, codes: sent }, 'pine', {}, uses);
    const { applied = [], rejected = [] } = discount.discounts ?? {};
    expect(applied.every(({ amount, allocations = [] }) => amount === allocations.reduce((sum, one) => sum + one.amount, 0))).toBe(true);
    return {
      applied: applied.map(({ code, coupon, amount }) => [code ?? coupon.name, amount]),
      rejected: rejected.map(({ reason }) => reason.replace('discount_code_', '')),
      off: totals.items_discount,
    };
  };

  it('take codes in any letter case', () => {
    expect(codes(['sAvE10'])).toEqual({ applied: [['SAVE10', 690]], rejected: [], off: 690 });
  });

  it('reject with a reason and a warning', () => {
    expect(codes(['NOPE']).rejected).toEqual(['invalid']);
    expect(codes(['OLD']).rejected).toEqual(['expired']);
    expect(codes(['SOON']).rejected).toEqual(['invalid']);
    expect(codes(['FIVE'], [['pi-mug-1', 1]]).rejected).toEqual(['minimum_not_met']);
    expect(codes(['SAVE10', 'save10'])).toMatchObject({ applied: [['SAVE10', 690]], rejected: ['already_applied'] });
    expect(codes(['SAVE10', 'FIVE'])).toMatchObject({ applied: [['SAVE10', 690]], rejected: ['combination_disallowed'] });
    expect(codes(['MUGS2']).rejected).toEqual(['user_ineligible']);
    expect(codes(['ONCE'], undefined, new Map([['ONCE', 1]])).rejected).toEqual(['usage_limit_reached']);
    expect(quoteFor([[shoe, 1]], { ...home, codes: ['NOPE'] }).messages).toMatchObject([
      { type: 'warning', code: 'discount_code_invalid', param: '$.discounts.codes[0]' },
    ]);
  });

  it('stack in the order of their priority when they may', () => {
    expect(codes(['FIVE', 'MUGS2'], [['pi-mug-1', 4]])).toEqual({
      applied: [
        ['MUGS2', 800],
        ['FIVE', 500],
      ],
      rejected: [],
      off: 1300,
    });
  });

  it('come by themselves, but not beside a code that stands alone', () => {
    expect(codes([], [[shoe, 5]]).applied).toEqual([['3% off from $300', 1035]]);
    expect(codes(['SAVE10'], [[shoe, 5]]).applied).toEqual([['SAVE10', 3450]]);
  });

  it('never make anything cost less than nothing', () => {
    const free: MerchantProfile = {
      ...pine,
      discounts: [{ code: 'ALL', name: 'All', amountOff: 999_999, method: 'across', stackable: true, priority: 1 }],
    };
    const shop = { ...shopOf({ profile: free, products: fixtureMerchants[0]?.products ?? [] }) };
    const live = new Map([...shop.variants].map(([id, variant]) => [id, firstDay(variant)]));
    const { totals } = quote(
      { items: [{ id: 'pi-mug-1', quantity: 1 }], codes: ['all'], capabilities: {} },
      { shop, live, uses: new Map(), now },
    );
    expect(amountOf(totals, 'total')).toBe(0);
  });
});
