import { describe, expect, test } from 'vitest';
import { cases, quoted, type Scene } from '../testing/cases';
import { scene } from '../testing/scenes';
import { decide } from './decide';

describe.each(Object.keys(cases) as Scene[])('with %s', (name) => {
  test.each(cases[name])('"%s" is understood as %s', (text, kind, more = {}) => {
    expect(decide(text, scene(name))).toMatchObject({ kind, ...more });
  });
});

test('every sentence that real shoppers were quoted with, and more than a hundred others, are in the table', () => {
  expect(quoted).toHaveLength(17);
  expect(Object.values(cases).flat().length - quoted.length).toBeGreaterThan(100);
});

test.each([
  ['ok, widen it', 'any price'],
  ['放宽一点', '价格不限'],
  ['ok élargis un peu', 'peu importe le prix'],
])('"%s" lets the limit go that stood in the way', (text, query) => {
  const { search, ...rest } = scene('shown');
  const told = { ...search!.told, products: [], relax: { limit: 'Under $5.00', field: 'price', would_show: [] } };
  expect(decide(text, { ...rest, search: { ...search!, told } })).toEqual({ kind: 'refine', cheaper: false, query });
});
