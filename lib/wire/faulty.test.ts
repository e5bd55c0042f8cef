import { describe, expect, test, vi } from 'vitest';
import { type Fault, faulty } from './faulty';

const request = () => new Request('http://shop.test/checkout_sessions/cs_1/complete', { method: 'POST', body: '{}' });

function broken(fault?: Fault) {
  const done = vi.fn(async () => Response.json({ status: 'completed', id: 'cs_1' }));
  const wait = vi.fn(async () => undefined);
  return { done, wait, door: faulty(done, { next: () => fault, wait }) };
}

describe('a door with a fault', () => {
  test('that is not set answers as ever', async () => {
    expect(await (await broken().door(request())).json()).toEqual({ status: 'completed', id: 'cs_1' });
  });

  test('unreachable throws what fetch throws, and the party hears nothing', async () => {
    const { door, done } = broken('unreachable');
    await expect(door(request())).rejects.toBeInstanceOf(TypeError);
    expect(done).not.toHaveBeenCalled();
  });

  test('lost_answer throws too, after the party did its work', async () => {
    const { door, done } = broken('lost_answer');
    await expect(door(request())).rejects.toThrow('fetch failed');
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('reset breaks off in the middle of the answer', async () => {
    const answer = await broken('reset').door(request());
    expect(answer.headers.get('x-switchboard')).toBe('reset');
    await expect(answer.text()).rejects.toThrow();
  });

  test('error and html answer in the place of the party', async () => {
    for (const [fault, status, type] of [
      ['error', 500, 'application/json'],
      ['html', 502, 'text/html'],
    ] as const) {
      const { door, done } = broken(fault);
      const answer = await door(request());
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
      expect(done).not.toHaveBeenCalled();
    }
  });

  test('slow waits before the party is asked', async () => {
    const { door, wait } = broken('slow');
    expect((await door(request())).status).toBe(200);
    expect(wait).toHaveBeenCalledWith(6_000);
  });
});
