import { expect, it } from 'vitest';
import { measure, ndcg } from './measure';

it('in a general shop the right things stand higher than plain BM25 puts them', () => {
  const { ours, plain } = measure(700, 11);
  expect(ours).toBeGreaterThanOrEqual(0.8);
  expect(ours / plain).toBeGreaterThanOrEqual(1.1);
});

it('nDCG is 1 for the best order, less for a worse one, and an empty answer to an impossible wish is right', () => {
  expect(ndcg([1, 0.5], [1, 0.5, 0])).toBeCloseTo(1);
  expect(ndcg([0.5, 1], [1, 0.5, 0])).toBeLessThan(1);
  expect(ndcg([], [0, 0])).toBe(1);
  expect(ndcg([0], [0, 0])).toBe(0);
});
