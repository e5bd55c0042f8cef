import { expect, test } from 'vitest';
import type { ListedVariant } from '../listing/types';
import { inManyColors } from './colorful';
import type { Fit } from './order';

const variant = (color: string, amount = 9900, status = 'in_stock'): ListedVariant =>
  ({
    id: color,
    options: [{ name: 'Color', value: color }],
    price: { amount, currency: 'usd' },
    availability: { status },
  }) as unknown as ListedVariant;
const suited = (...variants: ListedVariant[]): Fit => ({ shown: variants[0], verdict: { variants } }) as unknown as Fit;
const shown = (fits: Fit[]) => inManyColors(fits).map((one) => one.shown.id);

test('three shoes that all come first in black are shown in three colours', () => {
  const shoe = () => suited(variant('Black'), variant('Blue'), variant('Red'));
  expect(shown([shoe(), shoe(), shoe()])).toEqual(['Black', 'Blue', 'Red']);
});

test('a dearer or a scarcer colour is not shown for the sake of variety', () => {
  const shoe = () => suited(variant('Black'), variant('Gold', 12_900), variant('Blue', 9900, 'limited_stock'));
  expect(shown([shoe(), shoe()])).toEqual(['Black', 'Black']);
});

test('what has no colour stays as it was chosen', () => {
  const mug = suited({ ...variant('x'), id: 'mug', options: [] } as ListedVariant);
  expect(shown([mug, mug])).toEqual(['mug', 'mug']);
});
