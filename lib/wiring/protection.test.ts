import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { acpDoor } from '@/lib/acp/server';
import { readEnv } from '@/lib/env';
import type { Door } from '@/lib/wire/door';
import { wireProtection } from './protection';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const ACP_SIGNING_KEY = `ed25519:${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`;
const ACP_VERIFYING_KEYS = `ed25519:${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`;
const clock = () => new Date('2026-11-21T12:00:00Z');
const protect = (given: Record<string, string>) => wireProtection(readEnv(given), clock);

test('the agent signs what a merchant with the other half of the key hears, and nobody else is heard', async () => {
  const { signed, merchants } = protect({ ACP_SIGNING_KEY, ACP_VERIFYING_KEYS });
  const door: Door = acpDoor({
    handlers: {},
    identityOf: () => 'somebody',
    versions: ['2026-04-17'],
    store: { find: async () => undefined, keep: async () => true, takeOver: async () => false },
    onBug: (error) => {
      throw error;
    },
    signatures: { keysOf: merchants.verifyingKeys, now: clock, absent: () => undefined },
  });
  const statusThrough = async (way: Door) => {
    const headers = { authorization: 'Bearer x', 'api-version': '2026-04-17', 'idempotency-key': crypto.randomUUID() };
    return (await way(new Request('https://m.test/checkout_sessions', { method: 'POST', headers, body: '{"a":1}' }))).status;
  };
  // 404: past the signature, to a server that offers nothing.
  expect([await statusThrough(signed(door)), await statusThrough(door)]).toEqual([404, 401]);
  const stranger = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  expect(await statusThrough(protect({ ACP_SIGNING_KEY: `ed25519:${stranger}` }).signed(door))).toBe(401);
});

test('without keys nothing is signed and nothing demanded', () => {
  const { signed, merchants, vault } = protect({});
  const door: Door = async () => new Response();
  expect([signed(door), merchants.verifyingKeys('cornerly'), vault.keys]).toEqual([door, [], []]);
});

test('a wrong key is told by the name of its variable and not repeated', () => {
  const wrong = Buffer.from('no key at all').toString('base64');
  for (const variable of ['ACP_SIGNING_KEY', 'ACP_VERIFYING_KEYS']) {
    const start = () => protect({ [variable]: `ed25519:${wrong}` });
    expect(start).toThrow(new RegExp(`^The environment is not right:\\n {2}${variable}: must be`));
    expect(start).not.toThrow(wrong);
  }
});
