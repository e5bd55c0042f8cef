import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AcpErrorBody } from '@/lib/acp/schema';
import { isMalformed, refuseMalformed } from './malformed.mjs';

const server = createServer((incoming, outgoing) => {
  if (!refuseMalformed(incoming, outgoing)) outgoing.end('read');
});
let origin: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const at = (path: string) => fetch(origin + path, { headers: { 'Request-Id': 'req_1' } });

test('a path that cannot be decoded is refused in the words of whose door it is', async () => {
  for (const path of [
    '/api/acp/checkout_sessions/%',
    '/api/acp/checkout_sessions/%zz/complete',
    '/api/feeds/%',
    '/api/acp/carts/%E0%A4%A',
  ]) {
    const answer = await at(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('request-id')]).toEqual([
      400,
      'application/json',
      'req_1',
    ]);
    expect(AcpErrorBody.safeParse(await answer.json()).success, path).toBe(true);
  }
  const provider = await at('/api/psp/v1/payment_intents/%');
  expect([provider.status, (await provider.json()).error.type]).toEqual([400, 'invalid_request_error']);
  const page = await at('/orders/%');
  expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('<a href="/">');
});

test('whatever can be decoded goes on, with any question behind it', async () => {
  for (const path of ['/', '/orders/%25', '/c/%E4%BA%BA', '/?q=100%', '/api/search?q=%zz']) {
    expect(isMalformed(path), path).toBe(false);
    expect(await (await at(path)).text()).toBe('read');
  }
});
