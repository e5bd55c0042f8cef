import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSigningKey, readVerifyingKeys, signing, signRequest, troubleWith } from './index';

const written = ({ privateKey, publicKey }: KeyPairKeyObjectResult) => {
  return {
    secret: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    open: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
};
const pair = () => written(generateKeyPairSync('ed25519'));
const ours = pair();
const curve = written(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const secret = 'a secret of this test'.replaceAll(' ', '-');
const now = new Date('2026-11-21T12:00:00Z');
const body = { line_items: [{ id: 'boot', quantity: 1 }], currency: 'usd', capabilities: {}, note: null };

const agreements: [string, string, string][] = [
  ['Ed25519', `ed25519:${ours.secret}`, `ed25519:${ours.open}`],
  ['HMAC', `hmac-sha256:${secret}`, `hmac-sha256:${secret}`],
  ['ES256', `es256:${curve.secret}`, `es256:${curve.open}`],
  ['Ed25519 with the timestamp', `ed25519+timestamp:${ours.secret}`, `ed25519+timestamp:${ours.open}`],
  ['HMAC with the timestamp', `hmac-sha256+timestamp:${secret}`, `hmac-sha256+timestamp:${secret}`],
];

describe.each(agreements)('a request signed with %s', (name, signs, verifies) => {
  const key = readSigningKey(signs);
  const keys = readVerifyingKeys(verifies);
  const signed = signRequest(key, body, now);
  const trouble = (changes: Partial<Parameters<typeof troubleWith>[0]> = {}) => troubleWith({ ...signed, body, keys, now, ...changes });
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

  it('is right, however its body is spelled', () => {
    expect(signed.signature).toMatch(/^[A-Za-z0-9_-]{43,86}$/);
    expect(signed.timestamp).toBe('2026-11-21T12:00:00.000Z');
    expect(trouble()).toBeUndefined();
    const spelled = JSON.parse('{"note":null,"capabilities":{},"currency":"usd","line_items":[{"quantity":1.0,"id":"boot"}]}');
    expect(trouble({ body: spelled })).toBeUndefined();
  });

  it('is wrong for another meaning of the body, and without one of its members', () => {
    expect(trouble({ body: { ...body, currency: 'eur' } })).toBe('wrong');
    const { note: _note, ...without } = body;
    expect(trouble({ body: without })).toBe('wrong');
    expect(trouble({ keys: [] })).toBe('wrong');
    expect(trouble({ keys: readVerifyingKeys(`ed25519:${pair().open}`) })).toBe('wrong');
    expect(trouble({ keys: readVerifyingKeys('hmac-sha256:another-secret-altogether') })).toBe('wrong');
  });

  it('is fresh for 300 seconds, in both directions', () => {
    expect([299, 300, -299, -300].map((seconds) => trouble({ now: later(seconds) }))).toEqual(Array(4).fill(undefined));
    expect([301, -301].map((seconds) => trouble({ now: later(seconds) }))).toEqual(['stale', 'stale']);
  });

  it('is refused without a signature or timestamp, and in any other spelling', () => {
    for (const missing of [{ signature: null }, { timestamp: null }, { signature: '' }]) expect(trouble(missing)).toBe('missing');
    const { signature } = signed;
    const broken = [
      `${signature}=`,
      ` ${signature}`,
      `${signature}!`,
      Buffer.from(signature, 'base64url').toString('hex').replace(/^/, '%'),
    ];
    for (const spelling of broken) expect(trouble({ signature: spelling })).toBe('malformed');
    expect(trouble({ signature: Buffer.from('cut short').toString('base64url') })).toBe('wrong');
    for (const timestamp of ['1790000000', 'today', '2026-11-21', '2026-11-21 12:00:00Z', '2026-13-41T12:00:00Z'])
      expect(trouble({ timestamp })).toBe('malformed');
  });

  it(`${name.includes('timestamp') ? 'cannot' : 'can'} be given another timestamp by somebody on the way`, () => {
    expect(trouble({ timestamp: '2026-11-21T12:00:01.000Z' })).toBe(name.includes('timestamp') ? 'wrong' : undefined);
  });

  it('is right under either key while they rotate', () => {
    expect(trouble({ keys: [...readVerifyingKeys('hmac-sha256:the-key-that-is-new'), ...keys] })).toBeUndefined();
  });
});

it('a key is refused in a sentence that does not repeat it', () => {
  const notAKey = Buffer.from('not a key').toString('base64');
  const read: [() => unknown, RegExp][] = [
    [() => readSigningKey(ours.secret), /must look like/],
    [() => readSigningKey('rsa:abcdefghijklmnop'), /must look like/],
    [() => readSigningKey('hmac-sha256:short'), /at least 16/],
    [() => readSigningKey(`ed25519:${notAKey}`), /private key \(PKCS#8\)/],
    [() => readSigningKey(`ed25519:${ours.open}`), /private key/],
    [() => readVerifyingKeys(`ed25519:${ours.open},ed25519:${notAKey}`), /public key \(SPKI\)/],
    [() => readVerifyingKeys('hmac-sha256:a-good-long-secret,'), /must look like/],
  ];
  for (const [attempt, sentence] of read) {
    expect(attempt).toThrow(sentence);
    expect(attempt).not.toThrow(notAKey);
  }
});

it('a door that signs leaves reading alone and passes everything else on as it was', async () => {
  const seen: { headers: Headers; text: string; method: string }[] = [];
  const door = signing(
    async (request) => {
      seen.push({ headers: request.headers, text: await request.text(), method: request.method });
      return new Response('passed');
    },
    readSigningKey(`hmac-sha256:${secret}`),
    () => now,
  );
  const send = (method: string, text?: string) =>
    door(new Request('https://m.test/x', { method, body: text, headers: { 'X-Other': 'kept' } }));
  await send('GET');
  await send('POST', '{ "b": 1, "a": 2.0 }');
  await send('POST', '');
  expect(seen[0]?.headers.get('signature')).toBeNull();
  expect(seen[1]).toMatchObject({ text: '{ "b": 1, "a": 2.0 }', method: 'POST' });
  expect(seen[1]?.headers.get('x-other')).toBe('kept');
  const keys = readVerifyingKeys(`hmac-sha256:${secret}`);
  for (const [at, body] of [[1, { a: 2, b: 1 }] as const, [2, {}] as const]) {
    const headers = seen[at]?.headers ?? new Headers();
    expect(troubleWith({ signature: headers.get('signature'), timestamp: headers.get('timestamp'), body, keys, now })).toBeUndefined();
  }
});

it('a key of another curve, or of another kind than its name says, is refused without being repeated', () => {
  const wide = written(generateKeyPairSync('ec', { namedCurve: 'P-384' }));
  for (const text of [`es256:${wide.secret}`, `es256:${ours.secret}`, `ed25519:${curve.secret}`])
    expect(() => readSigningKey(text)).toThrow(/^must be the base64 of (a P-256|an Ed25519) private key \(PKCS#8\)$/);
  expect(() => readVerifyingKeys(`es256:${wide.open}`)).toThrow('must be the base64 of a P-256 public key (SPKI)');
});
