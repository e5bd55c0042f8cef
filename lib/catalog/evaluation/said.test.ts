import { describe, expect, it } from 'vitest';
import { understand } from '../understand';
import { heldOut, tuned } from './said';
import { type Read, reading } from './said/reading';
import { wrongIn } from './said/table';

/** The tables are read without a shop: only the makers named in them are known. */
const read: Read = (query, before) => understand({ query, ...(before && { before }) }, reading);
const held = read('running shoes under $100');

describe.each(tuned)('$name', ({ sentences, goesOn }) => {
  it.each(sentences.map((one) => [one.said, one] as const))('“%s”', (said, one) => {
    const understood = read(said, goesOn ? held : undefined);
    expect(wrongIn(one, understood, goesOn ? held : undefined)).toEqual([]);
    if (!goesOn) expect(understood.language).toBe(one.language);
  });
});

it('there are at least 300 sentences, 80 of them in Chinese and 80 in French', () => {
  const count = (language: string) => tuned.flatMap(({ sentences }) => sentences).filter((one) => one.language === language).length;
  expect(count('en') + count('zh') + count('fr')).toBeGreaterThanOrEqual(300);
  expect(count('zh')).toBeGreaterThanOrEqual(80);
  expect(count('fr')).toBeGreaterThanOrEqual(80);
});

it('four fifths of the sentences that nobody tuned for are understood whole', () => {
  const right = heldOut.filter((one) => wrongIn(one, read(one.said)).length === 0);
  expect(right.length / heldOut.length).toBeGreaterThanOrEqual(0.8);
});
