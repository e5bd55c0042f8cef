import { expect, it } from 'vitest';
import { measureRated } from './measure';
import { ratedGoods, ratings } from './read';

it('every rated product is among the goods, and all goods are rated for some question', () => {
  const goods = new Set(ratedGoods().map(({ id }) => id));
  const rated = new Set(ratings().flatMap(({ grades }) => [...grades.keys()]));
  expect(rated).toEqual(goods);
  expect(goods.size).toBe(617);
  expect(ratings().reduce((sum, { grades }) => sum + grades.size, 0)).toBe(629);
});

it('people who rated the goods of another shop find the order at least as good as the target, and better than plain BM25', () => {
  const scores = measureRated();
  const mean = (pick: 'ours' | 'plain') => scores.reduce((sum, score) => sum + score[pick], 0) / scores.length;
  expect(mean('ours')).toBeGreaterThanOrEqual(0.8);
  expect(mean('ours')).toBeGreaterThan(mean('plain'));
});
