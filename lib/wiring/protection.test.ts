import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acpDoor } from '@/lib/acp/server';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readEnv } from '@/lib/env';
import { agent, keys, testStandIn } from '@/lib/mock/stripe/testing';
import { createDelegateIssuer } from '@/lib/payments';
import type { Door } from '@/lib/wire/door';
import { wireProtection } from './protection';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const ACP_SIGNING_KEY = `ed25519:${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`;
const ACP_VERIFYING_KEYS = `ed25519:${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`;
const clock = () => new Date('2026-11-20T12:00:00Z');
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

test('the agent’s vault gives a token for what the agent signed, and none for the same unsigned', async () => {
  const { signed, vault } = protect({ ACP_SIGNING_KEY, ACP_VERIFYING_KEYS });
  const { door } = testStandIn(opened.db, {}, vault);
  const issuer = (vaultDoor: Door) =>
    createDelegateIssuer({ secretKey: agent, door, vaultUrl: 'https://psp.test/api/psp', vaultDoor, bearer: agent });
  const issue = (vaultDoor: Door) =>
    issuer(vaultDoor).issue({
      ...{ paymentMethodId: 'pm_card_visa', amount: 7446, currency: 'usd', merchantId: keys.profiles.fellmark, sessionId: 'cs_1' },
      ...{ expiresAt: new Date(clock().getTime() + 600_000), key: crypto.randomUUID() },
    });
  expect(await issue(signed(door))).toMatchObject({ ok: true });
  expect(await issue(door)).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
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
