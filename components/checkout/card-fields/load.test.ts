import { expect, test } from 'vitest';
import { isDark } from './appearance';
import { loadShopStripe } from './load';

test('a live key is refused before anything is loaded', async () => {
  await expect(loadShopStripe('pk_live_x')).rejects.toThrow('Live keys are refused');
});

test('a dark ground is told from a light one', () => {
  expect(isDark('rgb(32, 29, 26)')).toBe(true);
  expect(isDark('rgb(255, 255, 255)')).toBe(false);
});
