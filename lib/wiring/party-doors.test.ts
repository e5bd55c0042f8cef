import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Shop } from '../wiring';
import { partyDoors } from './party-doors';

const doors = { merchants: { door: async () => new Response('acp') }, psp: async () => new Response('psp') };
const doorOf = partyDoors(doors as unknown as Pick<Shop, 'merchants' | 'psp'>);
const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

test.each(['acp', 'psp'])('/api/%s is answered on the short way to the very methods that its route has', async (name) => {
  const route = readFileSync(`app/api/${name}/[...path]/route.ts`, 'utf8');
  const exported = [...route.matchAll(/ as ([A-Z]+)/g)].map(([, method]) => method).sort();
  expect(methods.filter((method) => doorOf(method, `/api/${name}/a/b`))).toEqual(exported);
  expect(await (await doorOf('POST', `/api/${name}/a`)?.(new Request('http://x')))?.text()).toBe(name);
});

test('everything else is for Next', () => {
  expect(['/api/acp', '/api/acpx/a', '/api/search', '/', '/api/acp/openapi.json'].map((path) => doorOf('GET', path))).toEqual(
    Array(5).fill(undefined),
  );
});
