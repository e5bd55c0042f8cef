import { expect, test } from 'vitest';
import { saysMore, saysSize } from './say';

test('what a press says is in the words of the conversation', () => {
  expect(saysSize('US 9', 'fr')).toBe('Taille US 9');
  expect(saysMore('en')).toBe('Show more');
});
