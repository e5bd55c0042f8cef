import { describe, expect, it } from 'vitest';
import { understand } from '../understand';
import { heldOut, heldOutFresh, heldOutOnThePhone, traps, tuned } from './said';
import { type Read, reading } from './said/reading';
import { addedTo, readTable, trappedIn, wrongIn } from './said/table';

/** The tables are read without a shop: only the makers named in them are known. */
const read: Read = (query, before) => understand({ query, ...(before && { before }) }, reading);
const held = read('running shoes under $100');

describe.each(tuned)('$name', ({ sentences, goesOn }) => {
  it.each(sentences.map((one) => [one.said, one] as const))('“%s”', (said, one) => {
    const understood = read(said, goesOn ? held : undefined);
    expect(wrongIn(one, understood, goesOn ? held : undefined)).toEqual([]);
    expect(addedTo(one, understood, goesOn ? held : undefined)).toEqual([]);
    if (!goesOn) expect(understood.language).toBe(one.language);
  });
});

it('a kind that was understood is wrong where the table says that no kind was named', () => {
  const [one] = readTable('en', 'an abacus | kind -; stars 4');
  const understood = { query: 'an abacus', language: 'en' as const, minRating: 4 };
  expect(wrongIn(one!, understood)).toEqual([]);
  expect(wrongIn(one!, { ...understood, kinds: ['toys'] })).toEqual(['kind ["toys"]']);
  expect(wrongIn(one!, { ...understood, minRating: 3 })).toEqual(['stars 3']);
});

it('what is understood beyond the sentence is wrong, and what held before is not', () => {
  const [one] = readTable('en', 'a tidy abacus for work | kind -; occasion work');
  const understood = { query: 'an abacus', language: 'en' as const, occasion: 'work', features: ['quiet'], recipient: 'kids' };
  expect(addedTo(one!, understood)).toEqual(['feature also ["quiet"]', 'for also ["kids"]']);
  expect(addedTo(one!, understood, { query: 'before', language: 'en', features: ['quiet'], recipient: 'kids' })).toEqual([]);
});

it('there are at least 300 sentences, 80 of them in Chinese and 80 in French', () => {
  const count = (language: string) => tuned.flatMap(({ sentences }) => sentences).filter((one) => one.language === language).length;
  expect(count('en') + count('zh') + count('fr')).toBeGreaterThanOrEqual(300);
  expect(count('zh')).toBeGreaterThanOrEqual(80);
  expect(count('fr')).toBeGreaterThanOrEqual(80);
});

describe('a word that names or describes something else sets no limit', () => {
  it.each(traps.map((one) => [one.said, one] as const))('“%s”', (said, one) => {
    expect(trappedIn(one, read(said))).toEqual([]);
  });
});

it.each([
  ['four fifths', 'at a desk', 0.8, heldOut],
  ['four fifths', 'on the phone', 0.8, heldOutOnThePhone],
  ['two thirds', 'written blind', 2 / 3, heldOutFresh],
])('%s of the sentences that nobody tuned for are understood whole: %s', (_share, _name, least, sentences) => {
  const right = sentences.filter((one) => wrongIn(one, read(one.said)).length === 0);
  expect(right.length / sentences.length).toBeGreaterThanOrEqual(least);
});
