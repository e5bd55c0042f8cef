import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rounds } from './rounds';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first round begins at once, one that fails is logged without its message and does not stop the next', async () => {
  const logged: unknown[] = [];
  const work = vi.fn(async () => {
    throw new TypeError('Key (email)=(ada@example.com) already exists');
  });
  const stop = rounds('payments', 1000, work, (event, facts) => logged.push({ event, ...facts }));
  await vi.advanceTimersByTimeAsync(2500);
  expect(work).toHaveBeenCalledTimes(3);
  expect(logged[0]).toEqual({ event: 'round_failed', round: 'payments', error: 'TypeError' });
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(3);
});

test('a round that takes long is not joined by another', async () => {
  let open = 0;
  let most = 0;
  const stop = rounds(
    'slow',
    10,
    async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 100));
      open--;
    },
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(most).toBe(1);
  stop();
});
