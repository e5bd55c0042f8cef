import { describe, expect, test, vi } from 'vitest';
import { createStudio, lineOf } from '.';

const line = lineOf('agent', 'merchant:north', 'North');
const error = { type: 'invalid_request', code: 'not_found', message: 'There is no such session.' };

function opened(on = true) {
  const { through, ...studio } = createStudio({ on, version: '0.1.0' });
  const merchant = vi.fn(async (_: Request) => Response.json(error, { status: 404 }));
  return { studio, merchant, door: through(line, merchant) };
}
const get = (path: string) => new Request(`http://shop.test/api/acp/${path}`, { headers: { Authorization: 'Bearer demo-north' } });
const complete = () =>
  new Request('http://shop.test/api/acp/checkout_sessions/cs_1/complete', {
    method: 'POST',
    headers: { Authorization: 'Bearer demo-north', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      buyer: { email: 'ada@example.com', full_name: 'Ada Shopper' },
      payment_data: {
        handler_id: 'card',
        instrument: { type: 'card', credential: { type: 'spt', token: 'spt_1N9abcdefghij' } },
        billing_address: {
          name: 'Ada Shopper',
          line_one: '1 Elm Street',
          city: 'Portland',
          state: 'OR',
          country: 'US',
          postal_code: '97201',
        },
      },
    }),
  });

describe('the book', () => {
  test('has every exchange once, the newest first, and says whether it fits ACP', async () => {
    const { studio, door } = opened();
    await door(get('checkout_sessions/cs_1'));
    await door(get('somewhere/else'));
    await vi.waitFor(() => expect(studio.exchanges()).toHaveLength(2));
    expect(studio.exchanges().map(({ path, status, verdict }) => [path, status, verdict])).toEqual([
      ['/api/acp/somewhere/else', 404, 'unknown'],
      ['/api/acp/checkout_sessions/cs_1', 404, 'valid'],
    ]);
    expect(studio.exchanges(1)).toHaveLength(1);
  });

  test('names what an answer gets wrong', async () => {
    const { studio, door, merchant } = opened();
    merchant.mockResolvedValueOnce(Response.json({ id: 'cs_1', status: 'ready' }));
    await door(get('checkout_sessions/cs_1'));
    await vi.waitFor(() => expect(studio.exchanges()).toHaveLength(1));
    const verdict = studio.exchange('x1')?.verdict;
    expect(verdict).toMatchObject({ is: 'invalid', schemas: { response: 'CheckoutSession' } });
    expect(verdict?.problems.join('\n')).toContain("answer / must have required property 'line_items'");
  });

  test('does not hold against a request what the release itself contradicts, and checks the request of a call that broke', async () => {
    const { studio, door, merchant } = opened();
    merchant.mockRejectedValue(new TypeError('fetch failed'));
    const create = (body: object) =>
      door(new Request('http://shop.test/api/acp/checkout_sessions', { method: 'POST', body: JSON.stringify(body) })).catch(
        () => undefined,
      );
    await create({ line_items: [{ id: 'boot', quantity: 1 }], currency: 'usd', capabilities: {} });
    await create({ currency: 'usd' });
    await vi.waitFor(() => expect(studio.exchanges()).toHaveLength(2));
    expect(studio.exchanges().map(({ verdict }) => verdict)).toEqual(['invalid', 'valid']);
  });

  test('holds no key, token, or shopper, in the page, the command or the archive; what is left still fits the schema', async () => {
    const { studio, door } = opened();
    await door(complete());
    await vi.waitFor(() => expect(studio.exchanges()).toHaveLength(1));
    const kept = JSON.stringify([studio.exchange('x1'), studio.har()]);
    for (const secret of ['demo-north', 'spt_1N9abcdefghij', 'ada@example.com', 'Ada Shopper', '1 Elm Street', 'Portland'])
      expect(kept).not.toContain(secret);
    for (const useful of ['97201', 'Bearer [hidden]', 'spt_[hidden]']) expect(kept).toContain(useful);
    expect(studio.exchange('x1')?.verdict.problems).toEqual([]);
    expect(studio.exchange('x1')?.curl).toContain("curl -X POST 'http://shop.test/api/acp/checkout_sessions/cs_1/complete'");
  });

  test('forgets the oldest instead of growing without end', async () => {
    const { studio, door } = opened();
    for (let count = 0; count < 450; count++) await door(get('checkout_sessions/cs_1'));
    await vi.waitFor(() => expect(studio.exchanges()[0]?.number).toBe(450));
    expect(studio.exchanges()).toHaveLength(400);
    studio.clear();
    expect(studio.exchanges()).toEqual([]);
  });

  test('forgets the oldest sooner when they are long, and has room again once it is cleared', async () => {
    const { studio, door, merchant } = opened();
    const body = JSON.stringify({ note: 'a'.repeat(199_900) });
    merchant.mockImplementation(async () => new Response(body));
    const send = () => door(new Request('http://shop.test/api/acp/carts', { method: 'POST', body }));
    for (let count = 0; count < 60; count++) await send();
    await vi.waitFor(() => expect(studio.exchanges()[0]?.number).toBe(60));
    const kept = studio.exchanges();
    const held = kept.map(({ id }) => studio.exchange(id)?.exchange).map((one) => (one?.request.body ?? '') + one?.response?.body);
    expect(held.join('').length).toBeLessThanOrEqual(20_000_000);
    expect([kept.length, kept.at(-1)?.number]).toEqual([50, 11]);
    studio.clear();
    for (let count = 0; count < 50; count++) await send();
    await vi.waitFor(() => expect(studio.exchanges()).toHaveLength(50));
  });
});

describe('the switches', () => {
  test('break one operation of one line, so often as was said', async () => {
    const { studio, door, merchant } = opened();
    expect(studio.set({ line: line.id, fault: 'lost_answer', only: 'complete', times: 1 })).toHaveLength(1);
    expect((await door(get('checkout_sessions/cs_1'))).status).toBe(404);
    await expect(door(complete())).rejects.toThrow('fetch failed');
    expect(merchant).toHaveBeenCalledTimes(2);
    expect(studio.switches()).toEqual([]);
    expect((await door(complete())).status).toBe(404);
  });

  test('know only lines that are there', () => {
    const { studio } = opened();
    expect(studio.set({ line: 'agent→nobody', fault: 'slow', only: 'every', times: null })).toBeUndefined();
    studio.set({ line: line.id, fault: 'slow', only: 'every', times: null });
    expect(studio.unset(line.id)).toEqual([]);
  });
});

test('a studio that is off gives the door back as it is', () => {
  const { studio, door, merchant } = opened(false);
  expect(door).toBe(merchant);
  expect(studio.lines()).toEqual([]);
});
