import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLanes } from './lanes';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const settled = () => vi.advanceTimersByTimeAsync(0);

/** Asks for a place and notes when it is given. */
function asking(order: string[], name: string, place: Promise<unknown>): void {
  void place.then(() => order.push(name));
}

test('a few are on their way to their first card at once; the next begins when one has seen it, in the order in which they asked', async () => {
  const lanes = createLanes({ abreast: 2, busy: () => 1 });
  const order: string[] = [];
  const places = ['a', 'b', 'c', 'd'].map((name) => {
    const place = lanes.first();
    asking(order, name, place);
    return place;
  });
  await settled();
  expect(order).toEqual(['a', 'b']);
  (await places[1])?.();
  await settled();
  expect(order).toEqual(['a', 'b', 'c']);
  const seen = await places[0];
  seen?.();
  seen?.(); // a second call gives nobody a place
  await settled();
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

test('one who never gets anywhere holds up the next for a quarter of a second, not for ever', async () => {
  const lanes = createLanes({ abreast: 1, busy: () => 1 });
  const order: string[] = [];
  for (const name of ['slow', 'next']) asking(order, name, lanes.first());
  await vi.advanceTimersByTimeAsync(249);
  expect(order).toEqual(['slow']);
  await vi.advanceTimersByTimeAsync(1);
  expect(order).toEqual(['slow', 'next']);
});

test('whoever waits for a model that takes its time holds up nobody: two hundred ask it within half a second', async () => {
  let load = 1;
  const lanes = createLanes({ busy: () => load });
  let asked = 0;
  for (let n = 0; n < 200; n++) void lanes.first().then(() => asked++);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(4);
  load = 0.1;
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toBe(200);
});

test('the rest of an answer goes when nobody waits for a first card, and after two seconds in any case', async () => {
  const lanes = createLanes({ abreast: 1, busy: () => 1, mostMs: 60_000 });
  const order: string[] = [];
  const place = lanes.first();
  asking(order, 'words of an empty shop', lanes.rest());
  asking(order, 'b', lanes.first());
  asking(order, 'words', lanes.rest());
  await settled();
  expect(order).toEqual(['words of an empty shop']);
  (await place)();
  await settled();
  expect(order).toEqual(['words of an empty shop', 'b', 'words']);
  asking(order, 'c', lanes.first());
  asking(order, 'impatient words', lanes.rest());
  await vi.advanceTimersByTimeAsync(2_000);
  expect(order.at(-1)).toBe('impatient words');
});
