import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
// @ts-expect-error: plain JavaScript, for it runs before anything is built
import { createDoorway } from './doorway.mjs';

let server: Server;
let port: number;
let seen: { method: string; url: string; headers: Headers; text: string }[] = [];

const door = async (asked: Request) => {
  const text = await asked.text();
  seen.push({ method: asked.method, url: asked.url, headers: asked.headers, text });
  if (text === 'break') throw new Error('broken');
  return new Response(`${text.length} letters é`, { status: 201, headers: { 'Request-Id': 'req_1', 'Content-Type': 'text/plain' } });
};

beforeAll(async () => {
  const doorway = createDoorway((method: string, path: string) => (method !== 'HEAD' && path.startsWith('/api/x/') ? door : undefined));
  server = createServer((incoming, outgoing) => {
    if (!doorway(incoming, outgoing)) outgoing.writeHead(404).end('the long way');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Said = { status: number; text: string; headers: Record<string, string | string[] | undefined> };
function ask(method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Said> {
  seen = [];
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

test('a door is asked as it would be by Next: method, address, headers, body, who calls; its answer goes out as it is', async () => {
  const said = await ask('POST', '/api/x/things/a_1?limit=2', '{"é":1}', { Authorization: 'Bearer b', Host: 'shop.example:3000' });
  expect(said).toMatchObject({ status: 201, text: '7 letters é', headers: { 'request-id': 'req_1', 'content-length': '12' } });
  expect(seen).toMatchObject([{ method: 'POST', url: 'http://shop.example:3000/api/x/things/a_1?limit=2', text: '{"é":1}' }]);
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer b');
  expect(seen[0]?.headers.get('x-forwarded-for')).toBe('127.0.0.1');
});

test('a host that is none breaks nothing', async () => {
  expect((await ask('GET', '/api/x/y', '', { Host: 'a/b@c' })).status).toBe(201);
  expect(seen[0]?.url).toBe('http://localhost/api/x/y');
});

test.each(['/api/x/%2e%2e/y', '/api/x/../y', '/api//x/y', '/api/x/y/', '/api/x/é', '/other', '/api/x/y#z'])(
  '%s goes the long way',
  async (path) => {
    expect((await ask('GET', encodeURI(path))).text).toBe('the long way');
    expect(seen).toEqual([]);
  },
);

test('a method that the door does not have goes the long way', async () => {
  expect((await ask('HEAD', '/api/x/y')).status).toBe(404);
});

test('a body without end is cut where every door refuses it, and its connection closed', async () => {
  const said = await ask('POST', '/api/x/y', 'a'.repeat(4_000_000)).catch((error: Error) => error);
  expect(seen[0]?.text.length).toBeGreaterThan(512 * 1024);
  expect(seen[0]?.text.length).toBeLessThan(3_000_000);
  if (!(said instanceof Error)) expect(said.headers.connection).toBe('close');
});

test('a door that breaks is a 500 that says nothing', async () => {
  expect(await ask('POST', '/api/x/y', 'break')).toMatchObject({ status: 500, text: 'Internal Server Error' });
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
});
