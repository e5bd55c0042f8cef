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
