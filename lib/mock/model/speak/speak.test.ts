import { describe, expect, test } from 'vitest';
import type { Language } from '../language';
import { callsFor } from '../plan';
import { decide } from '../read/decide';
import { cases, type Scene } from '../testing/cases';
import { outputs } from '../testing/outputs';
import { scene } from '../testing/scenes';
import { speak } from './index';
import { createVoice } from './voice';

const languages: Language[] = ['en', 'zh', 'fr'];
const scenes = Object.keys(cases) as Scene[];

/** Everything that is said about one message in one scene, over all that its tools may answer and four seeds. */
function sayings(text: string, name: Scene, language: Language): string[] {
  const before = scene(name);
  const intent = decide(text, before);
  const calls = callsFor(intent, text, before, language);
  const answers = calls[0] ? (outputs[calls[0].name] ?? []) : [undefined];
  return answers.flatMap((output) => {
    const turn = { text, calls: output ? calls.map((call) => ({ ...call, output })) : [], said: [] };
    return [1, 2, 3, 4].map((seed) => speak(intent, before, turn, createVoice(language, seed, text)));
  });
}

describe.each(languages)('in %s', (language) => {
  test.each(scenes)('whatever is asked with %s, and whatever the tools answer, it says something short and whole', (name) => {
    for (const [text] of cases[name]) {
      for (const said of sayings(text, name, language)) {
        expect(said, text).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}/);
        expect(said.length, said).toBeGreaterThan(3);
        expect(said.length, said).toBeLessThan(420);
        expect(said, said).toMatch(/[.?!。？！”"»)]$/u);
      }
    }
  });

  test('it speaks that language', () => {
    // The shopper's own words may be quoted in theirs.
    const said = cases.shown.flatMap(([text]) => sayings(text, 'shown', language).map((one) => one.replace(text, '')));
    const han = said.filter((one) => /\p{Script=Han}/u.test(one)).length;
    expect(han).toBe(language === 'zh' ? said.length : 0);
  });
});

test('the same thing is not always said the same way', () => {
  const said = new Set(
    Array.from({ length: 12 }, (_, seed) =>
      speak({ kind: 'greeting' }, scene('fresh'), { text: 'hi', calls: [], said: [] }, createVoice('en', seed, 'hi')),
    ),
  );
  expect(said.size).toBeGreaterThan(1);
});

test('no card is repeated beside the cards: neither a title nor a price of a product', () => {
  for (const language of languages) {
    for (const said of sayings('best running shoes under $100', 'fresh', language))
      expect(said).not.toMatch(/Runner|\$(70|75|80|85|90|95)\b/);
  }
});

test.each(languages)('in %s a size that was asked for before is not asked for again', (language) => {
  const shoe = { n: 1, key: 'm/1', price: '$80.00', choose: ['Size'], why: [], merchant_text: { title: 'Shoe' } };
  const told = { found: 9, shown: 2, understood: {}, products: [shoe, { ...shoe, n: 2, key: 'm/2' }] };
  const said = (output: object) =>
    [1, 2, 3, 4].map((seed) =>
      speak(
        { kind: 'find', gift: false },
        scene('fresh'),
        {
          text: 'shoes',
          calls: [{ name: 'search_products', input: { query: 'shoes' }, output: output as Record<string, unknown> }],
          said: [],
        },
        createVoice(language, seed, 'shoes'),
      ),
    );
  const asks = /\bsize\b|taille|pointure|码/i;
  for (const words of said(told)) expect(words).toMatch(asks);
  for (const words of said({ ...told, already_asked: ['size'] })) expect(words).not.toMatch(asks);
});
