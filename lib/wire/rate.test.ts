import { expect, test } from 'vitest';
import { rateLimit } from './rate';

const start = Date.parse('2026-11-21T12:00:00Z');
function limited(perMinute: number) {
  let now = start;
  return { limit: rateLimit(perMinute, () => new Date(now)), pass: (seconds: number) => (now += seconds * 1000) };
}

test('a minute has so many, then it says how long to wait, and time brings them back', () => {
  const { limit, pass } = limited(6);
  expect(Array.from({ length: 7 }, () => limit.take('agent'))).toEqual([...Array(6).fill(undefined), 10]);
  pass(9);
  expect(limit.take('agent')).toBe(1);
  pass(1);
  expect([limit.take('agent'), limit.take('agent')]).toEqual([undefined, 10]);
  pass(3600);
  expect(Array.from({ length: 7 }, () => limit.take('agent')).filter(Boolean)).toEqual([10]);
});

test('one caller does not use up what another has', () => {
  const { limit } = limited(1);
  expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([undefined, undefined, 60]);
});

test('what is counted afterwards stops the next one, and asking alone costs nothing', () => {
  const { limit, pass } = limited(3);
  limit.charge('session', 20);
  expect([limit.wait('session'), limit.wait('session')]).toEqual([20, 20]);
  pass(20);
  expect([limit.wait('session'), limit.wait('session')]).toEqual([undefined, undefined]);
});

test('a clock that goes back takes nothing away, and a limit of 0 is none', () => {
  const { limit, pass } = limited(2);
  limit.take('a');
  pass(-600);
  expect(limit.take('a')).toBeUndefined();
  const open = limited(0).limit;
  open.charge('a', 1e9);
  expect([open.take('a'), open.wait('a')]).toEqual([undefined, undefined]);
});

test('a flood of names forgets the one that was quiet longest, not the one that is busy', () => {
  const { limit } = limited(1);
  limit.take('quiet');
  limit.take('busy');
  for (let n = 0; n < 9_999; n++) {
    limit.wait('busy');
    limit.take(`name ${n}`);
  }
  expect([limit.take('busy'), limit.take('quiet')]).toEqual([60, undefined]);
});
