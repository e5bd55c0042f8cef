import { expect, it } from 'vitest';
import { diverse } from './diverse';
import type { Fit } from './order';

const suited = (merchant: string, title: string, relevance: number): Fit =>
  ({ candidate: { doc: { listing: { merchant }, title: title.split(' ') } }, relevance }) as unknown as Fit;
const names = (fits: Fit[]) => fits.map(({ candidate: { doc } }) => `${doc.listing.merchant} ${doc.title.join(' ')}`);

it('six colours of one mug give way to another mug that is about as good', () => {
  const fits = [suited('a', 'blue mug', 1), suited('a', 'red mug', 0.99), suited('a', 'green mug', 0.98), suited('a', 'tall cup', 0.95)];
  expect(names(diverse(fits, undefined, 4)).slice(0, 2)).toEqual(['a blue mug', 'a tall cup']);
});

it('a third thing of one merchant gives way to another merchant’s that is as good, not to a worse one', () => {
  const close = [suited('a', 'one', 1), suited('a', 'two', 1), suited('a', 'three', 1), suited('b', 'four', 0.98)];
  expect(names(diverse(close, undefined, 4))[2]).toBe('b four');
  const far = [suited('a', 'one', 1), suited('a', 'two', 1), suited('a', 'three', 1), suited('b', 'four', 0.92)];
  expect(names(diverse(far, undefined, 4))[2]).toBe('a three');
});

it('nothing is lost', () => {
  const fits = Array.from({ length: 40 }, (_, at) => suited('a', `mug ${at % 3}`, 1));
  expect(new Set(diverse(fits, undefined, 200)).size).toBe(40);
});
