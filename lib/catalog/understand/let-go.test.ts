import { describe, expect, it } from 'vitest';
import type { Chip, Constraints } from '../types';
import { chipsOf, nothingKnown, understand } from '.';

const today = new Date('2026-11-20T12:00:00Z');
const known = { ...nothingKnown, brands: new Map([['northway', 'Northway']]) };
const read = (query: string, before?: Constraints) => understand({ query, ...(before && { before }) }, { today, known });
const plain = (chips: Chip[]) => chips.map(({ field, value }) => `${field}=${value}`);

describe('a chip that is taken away', () => {
  it.each([
    'black waterproof Northway running shoes between $50 and $100, size 10, delivered in 2 days, for men',
    'bedside lamp compatible with HomeKit, quiet, refurbished, cheapest',
    'brown or black boots in wool, without fur, not Northway, under $200',
    'a birthday gift for a ceramics lover under $40',
    '黑色防水登山鞋,42码,一千元以内',
    '支持HomeKit的床头灯,要静音,不要皮革',
    'chaussures de randonnée imperméables noires pointure 42 à moins de 120 €',
    'lampe de chevet silencieuse compatible HomeKit, sans cuir, livrée sous 48 heures',
  ])('“%s”: each goes by its own words, and the others stay', (said) => {
    const before = read(said);
    const chips = chipsOf(before);
    const removable = chips.filter((chip) => chip.away);
    expect(removable.length).toBeGreaterThan(1);
    for (const chip of removable) {
      const after = read(chip.away ?? '', before);
      expect(plain(chipsOf(after)), chip.away).toEqual(plain(chips.filter((one) => one !== chip)));
      expect(after.query).toBe(`${said}\n${chip.away}`);
      expect(after.language).toBe(before.language);
    }
  });

  it('the kind of thing stays while it is all that was said', () => {
    expect(chipsOf(read('running shoes'))[0]?.away).toBeUndefined();
    expect(chipsOf(read('running shoes under $100'))[0]?.away).toBe('Not only running shoes');
  });

  it('with a size goes its system', () => {
    expect(read('Any size', read('trail runners in US 9')).sizeSystem).toBeUndefined();
  });
});

describe('a limit let go in other words', () => {
  const lamp = read('black quiet bedside lamp compatible with HomeKit under $100');
  it.each<[string, keyof Constraints]>([
    ["it doesn't have to be quiet", 'features'],
    ['not just black', 'colors'],
    ['不一定要静音', 'features'],
    ['pas forcément noire', 'colors'],
    ['pas seulement HomeKit.', 'compatibility'],
  ])('“%s”', (said, field) => {
    const after = read(said, lamp);
    expect(after[field]).toBeUndefined();
    expect(plain(chipsOf(after))).toEqual(plain(chipsOf(lamp).filter((chip) => chip.field !== field)));
  });

  it('names of what was never asked for take nothing away', () => {
    expect(plain(chipsOf(read('not only wool', lamp)))).toEqual(expect.arrayContaining(plain(chipsOf(lamp))));
  });
});
