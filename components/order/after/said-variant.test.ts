import { expect, test } from 'vitest';
import type { CardVariant } from '@/lib/catalog/types';
import { saidVariant } from './said-variant';

const variant = (color: string, size: string, available = true): CardVariant => ({
  id: `${color}-${size}`,
  options: [
    { name: 'Color', value: color },
    { name: 'Size', value: size },
  ],
  price: { amount: 8_000, currency: 'usd' },
  availability: { status: available ? 'in_stock' : 'out_of_stock', available, label: '' },
});
const old = variant('Black', 'US 8');
const others = [
  variant('Black', 'US 9'),
  variant('Black', 'US 9.5'),
  variant('Blue', 'US 8'),
  variant('Blue', 'US 9'),
  variant('Red', 'US 8', false),
];

test.each([
  ['exchange the boots for a 9', 'Black-US 9'],
  ['can I have them in 9.5 instead', 'Black-US 9.5'],
  ['the same in blue please', 'Blue-US 8'],
  ['them in blue and in a 9', 'Blue-US 9'],
  ['in 9 or 9.5', undefined],
  ['exchange the boots for a larger one', undefined],
  ['in red', undefined],
  ['in 19', undefined],
])('"%s" asks for %s', (words, id) => {
  expect(saidVariant(words, old, others)?.id).toBe(id);
});

test('letters in other words are no sizes', () => {
  const shirts = [variant('Black', 'M'), variant('Black', 'S')];
  expect(saidVariant("I'm unhappy, it's too large", variant('Black', 'L'), shirts)).toBeUndefined();
  expect(saidVariant("I'd like an M", variant('Black', 'L'), shirts)?.id).toBe('Black-M');
});
