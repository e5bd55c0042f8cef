import { describe, expect, test } from 'vitest';
import { merchantRules, printReport, runMerchantKit } from '.';
import { faults, signatureFaults } from './testing/faults';
import { rehearsalOptions } from './testing/rehearsal';
import { wrongMerchant } from './testing/wrong-merchant';

/** Rules that the merchant of the rehearsal is not subject to: discounts, which merchant-kit.test.ts breaks at a bundled merchant. */
const elsewhere = merchantRules.map(({ name }) => name).filter((name) => /code|coupons|allocations/.test(name));

test('every rule is broken by one of the faults', () => {
  const found = new Set(Object.values(faults).flatMap(({ finds }) => finds));
  expect(merchantRules.map(({ name }) => name).filter((name) => !found.has(name) && !elsewhere.includes(name))).toEqual([]);
});

/** A walk through everything that a merchant does, for the rules that look back; the whole kit for every fault would take a minute. */
const walk = [
  ...['create-answers-201', 'lines-are-replaced', 'unknown-item-is-not-sold', 'unknown-session-is-404', 'cart-answers-201'],
  ...['good-token-places-the-order', 'decline-is-an-answer', 'cancel-answers-canceled'],
];

describe('the kit names the rule that is broken by a merchant that', () => {
  test.each(Object.entries(faults))('%s', async (name, { finds }) => {
    const report = await runMerchantKit({
      ...wrongMerchant(rehearsalOptions({ signed: name in signatureFaults }), name),
      only: [...walk, ...finds],
    });
    const failed = report.results.filter(({ outcome }) => outcome === 'fail');
    expect(failed.map((result) => result.name)).toEqual(expect.arrayContaining(finds));
    const broken = failed.filter((result) => finds.includes(result.name));
    expect(report.conforms).toBe(!failed.some(({ level }) => level === 'must'));
    for (const { reason, exchange } of broken) {
      expect(reason).not.toBe('');
      if (faults[name]?.wrap) expect(exchange, 'the exchange is shown').toBeDefined();
    }
    const printed = printReport(report);
    expect(printed).toContain(`FAIL  ${broken[0]?.level.padEnd(8)}${broken[0]?.name}`);
    expect(printed).not.toMatch(/Bearer (rehearsal|another)|spt_rehearsal/);
  });
});
