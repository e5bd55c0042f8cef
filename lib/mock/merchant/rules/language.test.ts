import { expect, test } from 'vitest';
import { preferredLanguage } from './language';

test.each([
  ['de-DE,de;q=0.9', 'de-DE'],
  ['de;q=0.5, fr', 'fr'],
  ['de;q=0.5', 'de'],
  ['EN-us', 'en-US'],
  ['*, ja;q=0.1', 'ja'],
  ['fr;q=0, it;q=0.2', 'it'],
])('of %s it is %s', (header, tag) => {
  expect(preferredLanguage(header)).toBe(tag);
});

test.each(['*', ';;;', '', 'x'.repeat(500), 'de_DE', 'fr;q=0', undefined])('%s names none', (header) => {
  expect(preferredLanguage(header)).toBeUndefined();
});
