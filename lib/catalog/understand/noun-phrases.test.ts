import { expect, it } from 'vitest';
import { understand } from '.';

const read = (query: string) => understand({ query }, { today: new Date('2026-11-20') });

it('a thing that stands free refuses nothing', () => {
  expect(read('stainless steel free standing shower caddy')).toMatchObject({ materials: ['stainless steel'] });
  expect(read('stainless steel free standing shower caddy').without).toBeUndefined();
  expect(read('ceramic mug free shipping').without).toBeUndefined();
  expect(read('leather free wallet').without).toEqual(['leather']);
});

it('a name ends as its language does, and one letter is no French word', () => {
  expect(read('salon chair').language).toBe('en');
  expect(read('l shape desk').language).toBe('en');
  expect(read('table salon').language).toBe('fr');
  expect(read("manteau d'hiver").language).toBe('fr');
});

it('what a thing stands between or comes with is not what is asked for', () => {
  expect(read('end table between recliners').kinds).toEqual(['end tables']);
  expect(read('adjustable bed including mattress').kinds).toEqual(['beds']);
  expect(read('bed risers').kinds).toBeUndefined();
});
