import { expect, it } from 'vitest';
import { bearersOf } from './bearers';

it('a merchant of a feed alone opens the feed’s door and no other', () => {
  const { of, slugOf, feedSlugOf } = bearersOf(
    ['fellmark', 'kilnfolk'],
    { kilnfolk: 'another' },
    { 'little-pottery': 'a-secret', fellmark: 'not-mine' },
  );
  expect([of('fellmark'), of('kilnfolk')]).toEqual(['demo-fellmark', 'another']);
  expect([slugOf('demo-fellmark'), slugOf('another'), slugOf('demo-kilnfolk'), slugOf('a-secret')]).toEqual([
    'fellmark',
    'kilnfolk',
    undefined,
    undefined,
  ]);
  expect([feedSlugOf('demo-fellmark'), feedSlugOf('a-secret'), feedSlugOf('nobody')]).toEqual(['fellmark', 'little-pottery', undefined]);
});
