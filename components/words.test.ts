import { describe, expect, test } from 'vitest';
import { bundleWords } from './bundle/words';
import { foundWords } from './chat/found-words';
import { wishWords } from './preferences/words';
import { deliverySaid, ratingSaid, stockSaid } from './product/said';
import { tableWords } from './product/table-words';
import { productWords } from './product/words';

/** What a function of words is called with here; else with numbers. */
const samples: Record<string, unknown[]> = { choose: [['5', '6']], delivery: ['Arrives', '5', false] };

/** Every place of a table, and what is said there. */
function saidIn(table: object, under = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([name, words]): [string, unknown][] => {
    if (typeof words === 'function') return [[under + name, words(...(samples[name] ?? [5, 4]))]];
    return words && typeof words === 'object' ? saidIn(words, `${under}${name}.`) : [[under + name, words]];
  });
}

/** What only other languages need: words for those that an English answer takes as they come. */
const asItComes = /^(?:stock|delivery|today|fields|materials)\b/;

/** What French or Chinese and English write alike. */
const alike = new Set(['fields.description', 'rows.stock', 'quote.0', 'quote.1']);

describe.each(Object.entries({ productWords, tableWords, bundleWords, foundWords, wishWords }))('%s', (_, words) => {
  const [en, zh, fr] = [words.en, words.zh, words.fr].map((table) => new Map(saidIn(table)));

  test('every language has every word', () => {
    const needed = [...(en?.keys() ?? [])].filter((name) => !asItComes.test(name));
    expect(needed.length).toBeGreaterThan(5);
    for (const other of [zh, fr]) expect([...(other?.keys() ?? [])].filter((name) => !asItComes.test(name))).toEqual(needed);
    const more = (table = new Map()) => [...table.keys()].filter((name) => asItComes.test(name) && !name.startsWith('materials'));
    expect(more(zh)).toEqual(more(fr));
  });

  test('none is empty, and none is left in English', () => {
    for (const table of [en, zh, fr])
      for (const [name, said] of table ?? [])
        if (said !== undefined || table !== en) expect(`${name}: ${said}`).toMatch(/: (?!undefined).*[\p{L}\d“”«»]/u);
    for (const table of [zh, fr])
      for (const [name, said] of table ?? []) if (!alike.has(name)) expect(`${name}: ${said}`).not.toBe(`${name}: ${en?.get(name)}`);
  });
});

test('days of a delivery are said in the language, what a merchant says otherwise stays theirs', () => {
  expect(deliverySaid('Arrives in 3–5 days, express in 1 day', 'fr')).toBe('Livré sous 3–5 jours, express sous 1 jour');
  expect(deliverySaid('Arrives in 3–5 business days', 'zh')).toBe('3–5 个工作日内送达');
  expect(deliverySaid('Ships today', 'fr')).toBe('Expédié aujourd’hui');
  expect(deliverySaid('Arrives in 3–5 days, sooner in town', 'fr')).toBeUndefined();
  expect(deliverySaid('Arrives in 3–5 days', 'en')).toBeUndefined();
});

test('stock and ratings are written as the language writes them', () => {
  expect(stockSaid('Only a few left', 'fr')).toBe('Derniers exemplaires');
  expect(stockSaid('constructor', 'fr')).toBeUndefined();
  expect(ratingSaid({ value: 4.6, count: 1812 }, 'en')).toEqual({ value: '4.6', count: '1,812' });
  expect(ratingSaid({ value: 4, count: 1812 }, 'fr')).toEqual({ value: '4,0', count: '1\u202f812' });
});
