import { describe, expect, it } from 'vitest';
import { distance, forgiven } from './distance';
import { languageOf, listingLanguage } from './language';
import { root, singular } from './stem';
import { tokens } from './tokens';

describe('words', () => {
  it.each([
    ['Women’s Running Shoes', ['woman', 'running', 'shoe']],
    ['Décor & Pillows', ['decor', 'pillow']],
    ['72" TV Stand, 72-inch', ['72in', 'tv', 'stand', '72in']],
    ["8' x 10' rug, 8x10", ['8x10', 'rug', '8x10']],
    ['128 GB phone', ['128gb', 'phone']],
    ['couches, shelves, vases, dresses, knives, batteries', ['couch', 'shelf', 'vase', 'dress', 'knife', 'battery']],
    ["manteau d'hiver, l'été", ['manteau', 'hiver', 'ete']],
    ['USB-C 10.5', ['usb', 'c', '10.5']],
    ['', []],
    ['!!! 🛋️', []],
  ])('%j → %j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('Chinese runs are cut into words', () => {
    expect(tokens('黑色防水外套')).toEqual(expect.arrayContaining(['黑色', '防水', '外套']));
  });

  it('a singular stays itself, and words that end in s by nature too', () => {
    for (const word of ['shoe', 'glass', 'canvas', 'bus', 'christmas', 'tapis', 'dress']) expect(singular(word)).toBe(word);
  });

  it('forms of one root fall together, other words do not', () => {
    expect(new Set(['dimming', 'dimmable', 'dimmed'].map(root)).size).toBe(1);
    expect(root('table')).not.toBe(root('tablet'));
  });
});

it('a title of nothing but nines is read as quickly as any other', () => {
  const started = performance.now();
  tokens('9'.repeat(5000));
  tokens('9 '.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1000);
});

describe('slips of the finger', () => {
  it.each([
    ['shose', 'shoes', 1],
    ['runing', 'running', 1],
    ['watterproof', 'waterproof', 1],
    ['lamp', 'table', 3],
  ])('%s is %s but for %i', (typed, meant, off) => {
    expect(distance(typed, meant, 2)).toBe(Math.min(off, 3));
  });
  it('short words must be right', () => {
    expect(forgiven(3)).toBe(0);
    expect(forgiven(8)).toBe(2);
  });
});

describe('lengths', () => {
  it.each([
    ['3 1/2 inch drawer pull', ['3.5in', 'drawer', 'pull']],
    ["1 7/8 '' h rail", ['1.875in', 'h', 'rail']],
    ['48 in entry table', ['48in', 'entry', 'table']],
    ['54 in. cushion', ['54in', 'cushion']],
    ["frame 22'' x 36''", ['frame', '22x36']],
    ['3 in 1 cooker', ['3', 'in', '1', 'cooker']],
    ['set of 12 in white', ['set', 'of', '12', 'in', 'white']],
    ['open 24/7', ['open', '24', '7']],
  ])('%s', (said, words) => {
    expect(tokens(said)).toEqual(words);
  });
});

describe('languages', () => {
  it.each<[string, 'en' | 'zh' | 'fr']>([
    ['running shoes', 'en'],
    ['跑鞋 under $100', 'zh'],
    ['chaussures pour courir', 'fr'],
    ['plutôt en noir', 'fr'],
  ])('%s is %s', (said, language) => {
    expect(languageOf(said)).toBe(language);
  });
  it('a bare number keeps the language of the conversation, else of the page', () => {
    expect(languageOf('42', undefined, 'fr')).toBe('fr');
    expect(languageOf('42', 'fr-FR')).toBe('fr');
    expect(languageOf('42')).toBe('en');
  });
  it('a listing is marked when it is not English', () => {
    expect(listingLanguage('Tasse en grès tournée à la main dans le sud de la France pour le café et le thé')).toBe('fr');
    expect(listingLanguage('抹茶碗 手作り')).toBe('ja');
    expect(listingLanguage('Stoneware mug, thrown by hand')).toBeUndefined();
  });
});
