import { expect, it } from 'vitest';
import { feedFaces } from './faces';

it('a merchant of a feed alone has a name to read and nothing to buy at', () => {
  expect(feedFaces(['little-pottery', 'a1'])).toMatchObject([
    { slug: 'little-pottery', name: 'Little Pottery', shownOnly: true },
    { slug: 'a1', name: 'A1', shownOnly: true },
  ]);
});
