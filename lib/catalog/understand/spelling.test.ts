import { expect, test } from 'vitest';
import { understand } from '.';

const read = (query: string) => understand({ query }, { today: new Date('2026-11-20T12:00:00Z') });

test('a word of the language is no misspelling of another: a report is no resort, and slade no shades', () => {
  expect(read('report covers')).not.toHaveProperty('occasion');
  expect(read('slade sofa').kinds ?? []).not.toContain('sunglasses');
});

test('what is a word in no dictionary is set right as ever', () => {
  expect(read('blakc runing shoes watterproof')).toMatchObject({ colors: ['black'], kinds: ['running shoes'], features: ['waterproof'] });
  expect(read('chausures de randonnee impermeables')).toMatchObject({ kinds: ['hiking boots'], features: ['waterproof'] });
});

test('a slip of a word that asks is that word and sets no limit, and a word of the language stays to be looked for', () => {
  expect(read('somthing for my dad')).not.toHaveProperty('features');
  expect(read('cordles drill').features).toEqual(['wireless']);
  expect(read('a shaw for the theatre').words).toContain('shaw');
});
