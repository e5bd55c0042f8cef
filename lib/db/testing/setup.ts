import { afterEach, beforeEach, expect, vi } from 'vitest';

/** An unexpected console.error fails the test: what nobody reads in production is read here. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(calls, 'console.error was called').toEqual([]);
});
