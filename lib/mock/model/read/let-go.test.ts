import { expect, test } from 'vitest';
import { scene } from '../testing/scenes';
import { decide } from './decide';

test.each([
  'Any price',
  'No maximum price',
  'Any size',
  'Any color',
  'Any delivery time',
  'For anyone',
  'Best match first',
  'Not only running shoes',
  'Not only Google Home',
  'Leather is fine too',
  'Northway is fine too',
  '价格不限',
  '最高价不限',
  '送达时间不限',
  '不一定要Google Home',
  '不一定要越野跑鞋',
  '谁用都行',
  '皮革也可以',
  'Peu importe la couleur',
  "Peu importe l'état",
  'Pas seulement chaussure de trail',
  "Les plus pertinents d'abord",
  "Pour n'importe qui",
  'Cuir convient aussi',
])('a chip taken away by “%s” refines the search on the screen', (text) => {
  expect(decide(text, scene('shown'))).toEqual({ kind: 'refine', cheaper: false });
});

test('what is let go of where nothing was searched is a need like any other', () => {
  expect(decide('Any price', scene('fresh')).kind).toBe('find');
});
