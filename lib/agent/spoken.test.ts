import { expect, test } from 'vitest';
import { spokenIn } from './spoken';

test.each([
  ['求 100 美元以内最好的跑鞋', undefined, 'zh'],
  ["Besoin d'un bagage cabine compact à moins de 200 $", undefined, 'fr'],
  ['moins cher', 'en-US', 'fr'],
  ['the second one, in black', 'fr-FR', 'en'],
  ['10', 'fr-FR', 'fr'],
  ['OK', undefined, 'en'],
])('“%s” with a browser in %s is %s', (text, locale, language) => {
  expect(spokenIn(text, locale)).toBe(language);
});
