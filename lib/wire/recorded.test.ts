import { expect, test, vi } from 'vitest';
import { type Passed, recorded } from './recorded';

const ask = (body?: string) => new Request('http://shop.test/checkout_sessions', { method: 'POST', ...(body ? { body } : {}) });

function watched(door: (request: Request) => Promise<Response>) {
  const seen: Passed[] = [];
  return { seen, door: recorded(door, (passed) => seen.push(passed)) };
}

test('both sides are told, and both parties still read their bodies whole', async () => {
  const { seen, door } = watched(async (request) => Response.json({ got: await request.text() }, { status: 201 }));
  const answer = await door(ask('{"a":1}'));
  expect(await answer.json()).toEqual({ got: '{"a":1}' });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toMatchObject({
    method: 'POST',
    request: { body: { text: '{"a":1}', cut: false } },
    response: { status: 201, body: { text: '{"got":"{\\"a\\":1}"}' } },
  });
});

test('a stream reaches its reader piece by piece, and is told when its last byte has come', async () => {
  let finish: () => void = () => undefined;
  const { seen, door } = watched(async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('data: 1\n\n'));
        finish = () => {
          controller.enqueue(new TextEncoder().encode('data: 2\n\n'));
          controller.close();
        };
      },
    });
    return new Response(stream);
  });
  const reader = (await door(ask())).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n');
  expect(seen).toEqual([]);
  finish();
  await vi.waitFor(() => expect(seen[0]?.response?.body.text).toBe('data: 1\n\ndata: 2\n\n'));
});

test('a connection that breaks is told with its reason, and still breaks', async () => {
  const { seen, door } = watched(() => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })));
  await expect(door(ask('x'))).rejects.toThrow('fetch failed');
  await vi.waitFor(() => expect(seen).toMatchObject([{ trouble: 'fetch failed: ECONNREFUSED', request: { body: { text: 'x' } } }]));
});

test('a body without end is cut in the book and not for its reader', async () => {
  const long = 'x'.repeat(300_000);
  const { seen, door } = watched(async () => new Response(long));
  expect((await (await door(ask())).text()).length).toBe(300_000);
  await vi.waitFor(() => expect(seen[0]?.response?.body).toMatchObject({ cut: true, text: 'x'.repeat(200_000) }));
});
