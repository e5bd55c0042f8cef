import { expect, test } from 'vitest';
import type { CardVariant, ProductCard } from '@/lib/catalog/types';
import { choiceAtFirst, chosenVariant, nearestVariant, optionStates } from './choice';

const variant = (color: string, size: string, available: boolean): CardVariant => ({
  id: `${color}-${size}`,
  options: [
    { name: 'Color', value: color },
    { name: 'Size', value: size },
  ],
  price: { amount: 9900, currency: 'usd' },
  availability: { status: available ? 'in_stock' : 'out_of_stock', available, label: available ? 'In stock' : 'Sold out' },
});
const variants = [variant('Black', '9', true), variant('Black', '10', false), variant('Blue', '9', true)];
const card = { id: 'Black-9', variants, openOptions: ['Size'] } as unknown as ProductCard;

test('what the shopper said stands, and no size is chosen for them', () => {
  expect(choiceAtFirst(card)).toEqual({ Color: 'Black' });
  expect(chosenVariant(card, choiceAtFirst(card))).toBeUndefined();
});

test('a sold-out size says so, one that is not made in the colour says that', () => {
  const sizes = (choice: Record<string, string>) => optionStates(card, choice).find((option) => option.name === 'Size')?.values;
  expect(sizes({ Color: 'Black' })).toEqual([
    { value: '9', blocked: undefined },
    { value: '10', blocked: 'Sold out' },
  ]);
  const blue = [...variants, variant('Green', '11', true)];
  const states = optionStates({ ...card, variants: blue }, { Color: 'Blue' });
  expect(states[1]?.values.find((value) => value.value === '11')?.blocked).toBe('Not made in this combination');
});

test('a full choice names one variant; the picture follows a partial one', () => {
  expect(chosenVariant(card, { Color: 'Blue', Size: '9' })?.id).toBe('Blue-9');
  expect(nearestVariant(card, { Color: 'Blue' })?.id).toBe('Blue-9');
});
