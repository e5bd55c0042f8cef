import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmUp } from './warm';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('after the first page, what the first shopper would wait for is done piece by piece, and the process may end', async () => {
  const search = vi.fn();
  const prepare = vi.fn();
  warmUp(search, prepare);
  await vi.advanceTimersByTimeAsync(499);
  expect(search).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect([search.mock.calls.length, prepare.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(20);
  expect(prepare.mock.calls).toEqual([['CheckoutSession']]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(prepare).toHaveBeenCalledWith('CheckoutSessionWithOrder');
  expect(vi.getTimerCount()).toBe(0);
});

test('a shop that is closed in between does no more of it', async () => {
  const prepare = vi.fn();
  const stop = warmUp(vi.fn(), prepare);
  await vi.advanceTimersByTimeAsync(520);
  stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(prepare).toHaveBeenCalledTimes(1);
});
