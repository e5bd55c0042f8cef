import { expect, test } from 'vitest';
import { runMerchantKit } from '..';
import { rehearsalOptions } from '../testing/rehearsal';

test('the merchant that both kits rehearse with keeps every rule it is subject to', async () => {
  const report = await runMerchantKit(rehearsalOptions({ signed: true }));
  const skipped = report.results.filter(({ outcome }) => outcome === 'skipped').map(({ name }) => name);
  expect(skipped.filter((name) => !/code|coupons|allocations|credit/.test(name))).toEqual([]);
  expect(report.results.filter(({ outcome }) => outcome === 'fail').map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
});
