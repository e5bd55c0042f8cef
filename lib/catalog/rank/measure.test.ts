import { describe, expect, it } from 'vitest';
import { headOf } from '../listing/head';
import type { Listing } from '../listing/types';
import { measureOf } from './measure';
import { sizeFits } from './size';

const stating = (name: string, value: string) => ({ facts: [{ name, value }] }) as unknown as Listing;

describe('a stated fact as a number', () => {
  it.each([
    ['lightest', 'Weight', '266 g (9.4 oz)', 266],
    ['lightest', 'Weight', '5.3 lb (2.4 kg)', 2400],
    ['lightest', 'Weight', '1,250 g', 1250],
    ['quietest', 'Noise', 'Audible fan, about 27 dB above half brightness', 27],
    ['quietest', 'Noise', 'Silent: no fan, no hum', 0],
    ['quietest', 'Noise', 'Depends on the bulb', undefined],
    ['largest', 'Capacity', '22 L', 22_000],
    ['smallest', 'Dimensions', '54 × 30 × 17 cm', 54 * 30 * 17],
    ['lightest', 'Capacity', '22 L', undefined],
  ] as const)('%s by “%s: %s”', (sort, name, value, expected) => {
    const found = measureOf(stating(name, value), sort)?.value;
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(expected, 0);
  });
});

describe('sizes of other systems', () => {
  it.each([
    ['US 9', '27', 'CM', true],
    ['W US 10', '27', 'CM', true],
    ['US 10', '27', 'CM', false],
    ['US 9', '8', 'UK', true],
    ['W US 10', '8', 'UK', true],
    ['EU 42.5', '8', 'UK', true],
    ['UK 8', '9', 'US', true],
    ['US 8.5', '42', 'EU', true],
    ['US 11', '42', 'EU', false],
  ])('%s for %s %s: %s', (printed, size, system, fits) => expect(sizeFits(printed, [size], system)).toBe(fits));
});

it('“Shoe and laundry bags” are bags, “Cup and saucer” is a cup', () => {
  expect(headOf('Shoe and laundry bags, set of three')).toBe('bag');
  expect(headOf('Cloud porcelain cup and saucer')).toBe('cup');
  expect(headOf('Teapot and two cups')).toBe('teapot');
});
