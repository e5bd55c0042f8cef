import { describe, expect, it } from 'vitest';
import { merchants } from '.';

const doubles = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const html = /<\/?[a-z!][^>]*>/i;

describe('the merchants', () => {
  it('there are six, each with its own slug, name and two-letter prefix', () => {
    expect(merchants.map(({ profile }) => profile.slug).sort()).toEqual([
      'cornerly',
      'fellmark',
      'kilnfolk',
      'mizuya',
      'second-light',
      'wayhome',
    ]);
    expect(doubles(merchants.flatMap(({ profile }) => [profile.name, profile.prefix]))).toEqual([]);
    for (const { profile } of merchants) expect(profile.prefix).toMatch(/^[a-z]{2}$/);
  });

  it('one sells in euros, one in yen, the others in dollars', () => {
    const currencies = merchants.map(({ profile }) => profile.currency);
    expect(currencies.filter((currency) => currency === 'eur')).toHaveLength(1);
    expect(currencies.filter((currency) => currency === 'jpy')).toHaveLength(1);
  });

  it.each(merchants)('$profile.name ships to the United States in at least two ways of different price', ({ profile }) => {
    expect(profile.shipsTo).toContain('US');
    const ways = profile.shipping.filter((method) => !method.countries || method.countries.includes('US'));
    expect(new Set(ways.map((method) => method.price)).size).toBeGreaterThanOrEqual(2);
    expect(doubles(profile.shipping.map((method) => method.id))).toEqual([]);
    for (const { days, freeFrom, price } of profile.shipping) {
      expect(days[0]).toBeLessThanOrEqual(days[1]);
      expect([price, freeFrom ?? 0].every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
    }
  });

  it.each(merchants)('every country that $profile.name ships to has a way to get there', ({ profile }) => {
    for (const country of profile.shipsTo)
      expect(
        profile.shipping.some((method) => !method.countries || method.countries.includes(country)),
        country,
      ).toBe(true);
  });

  it.each(merchants)('$profile.name publishes whole policies, in CommonMark without HTML', ({ profile }) => {
    for (const policy of Object.values(profile.policies)) {
      expect(policy.length).toBeGreaterThan(300);
      expect(policy.split('\n\n').length).toBeGreaterThanOrEqual(2);
      expect(policy).not.toMatch(html);
    }
    expect(profile.policies.returns).toContain(`${profile.returns.days} days`);
  });

  it.each(merchants)('the colour of $profile.name can be read as text on light and on dark paper', ({ profile }) => {
    expect(contrast(profile.accent.light, '#fbf9f6')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(profile.accent.dark, '#171513')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(merchants)('every discount of $profile.name takes off a percentage or an amount, not both', ({ profile }) => {
    for (const rule of profile.discounts) {
      expect([rule.percentOff, rule.amountOff].filter((off) => off !== undefined)).toHaveLength(1);
      if (rule.percentOff !== undefined) expect(rule.percentOff > 0 && rule.percentOff <= 100).toBe(true);
    }
    expect(doubles(profile.discounts.flatMap((rule) => rule.code?.toUpperCase() ?? []))).toEqual([]);
  });

  it('between them they have a SAVE10, an automatic, an expired, a limited and a category discount', () => {
    const rules = merchants.flatMap(({ profile }) => profile.discounts);
    expect(rules.filter((rule) => rule.code === 'SAVE10' && rule.percentOff === 10).length).toBeGreaterThanOrEqual(1);
    expect(rules.some((rule) => !rule.code)).toBe(true);
    expect(rules.some((rule) => rule.endsAt && rule.endsAt < '2026-11-01')).toBe(true);
    expect(rules.some((rule) => rule.usageLimit === 1)).toBe(true);
    const categories = merchants.flatMap(({ products }) => products.flatMap((product) => product.categories));
    for (const { category } of rules)
      if (category)
        expect(
          categories.some((name) => name.startsWith(category)),
          category,
        ).toBe(true);
  });
});

/** WCAG 2.2 contrast of two "#rrggbb" colours. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
