import { expect, test } from 'vitest';
import { readJson, readText } from './answer';

/** A body that never ends, and how much of it was taken. */
function endless() {
  const chunk = new TextEncoder().encode('x'.repeat(64_000));
  const taken = { bytes: 0, canceled: false };
  const body = new ReadableStream({
    pull: (controller) => {
      taken.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    cancel: () => {
      taken.canceled = true;
    },
  });
  return { response: new Response(body), taken };
}

test('an answer without end is cut at a megabyte, and the connection is let go', async () => {
  const { response, taken } = endless();
  await expect(readText('get', response)).rejects.toMatchObject({ layer: 'too_large', status: 200 });
  expect(taken.bytes).toBeLessThan(1_300_000);
  expect(taken.canceled).toBe(true);
});

test('a megabyte is read, and a character that falls between two pieces stays whole', async () => {
  const text = '靴'.repeat(1000);
  const bytes = new TextEncoder().encode(text);
  const pieces = new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      controller.close();
    },
  });
  expect(await readText('get', new Response(pieces))).toBe(text);
});

test('HTML, nothing and half a body are no JSON', () => {
  for (const text of ['<html></html>', '', '{"id":']) {
    expect(() => readJson('get', new Response(null, { status: 200 }), text)).toThrow(expect.objectContaining({ layer: 'not_json' }));
  }
});
