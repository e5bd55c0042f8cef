import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../schema';
import { readSigningKey, readVerifyingKeys, signRequest } from '../signatures';
import { canonical, fingerprintOf } from './canonical';
import type { Exchange, Handler, Sealed } from './exchange';
import { type AcpServer, acpDoor, type IdempotencyStore, type KeptKey } from './index';

/** The wrappers alone, around a handler that counts: what DIGEST §3–§5 asks of every POST. */
function server(handler: Handler, more: Partial<AcpServer> = {}) {
  const kept = new Map<string, KeptKey & { state: 'done' }>();
  const name = (claim: { scope: string; key: string }) => `${claim.scope}|${claim.key}`;
  const keep = async (claim: { scope: string; key: string; fingerprint: string }, sealed: Sealed) => {
    if (kept.has(name(claim))) return false;
    kept.set(name(claim), { fingerprint: claim.fingerprint, state: 'done', sealed });
    return true;
  };
  const store: IdempotencyStore = { find: async (claim) => kept.get(name(claim)), keep, takeOver: async () => false };
  const bugs: unknown[] = [];
  const door = acpDoor({
    handlers: {
      createSession: async (exchange) => {
        const decision = await handler(exchange);
        return { ...decision, save: (sealed) => keep(exchange.claim as NonNullable<Exchange['claim']>, sealed) };
      },
      getSession: handler,
    },
    identityOf: (token) => (token.startsWith('good') ? token : undefined),
    versions: ['2025-01-01', API_VERSION],
    store,
    onBug: (error) => bugs.push(error),
    ...more,
  });
  const send = async (
    headers: Record<string, string> = {},
    body: string | undefined = '{"a":1,"b":2.0}',
    path = '/checkout_sessions',
    method = 'POST',
  ) => {
    const all = { authorization: 'Bearer good', 'api-version': API_VERSION, ...headers };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    const answer = await door(
      new Request(`http://m.test/api/acp${path}`, { method, headers: given, ...(method === 'GET' ? {} : { body }) }),
    );
    return { status: answer.status, headers: answer.headers, raw: await answer.text() };
  };
  return { send, bugs, kept };
}

const session = {
  id: 'cs_1',
  status: 'incomplete',
  currency: 'usd',
  line_items: [],
  totals: [],
  fulfillment_options: [],
  messages: [],
  links: [],
  capabilities: {},
};
let runs = 0;
const counting: Handler = async () => ({ answer: { status: 201, body: { ...session, id: `cs_${++runs}` } } });
const code = (raw: string) => (JSON.parse(raw) as { code: string }).code;

describe('every call', () => {
  const { send } = server(counting);

  it('echoes the Request-Id that was sent, also when it is refused', async () => {
    expect((await send({ 'request-id': 'r1', 'idempotency-key': 'echo' })).headers.get('request-id')).toBe('r1');
    expect((await send({ 'request-id': 'r2', authorization: '' })).headers.get('request-id')).toBe('r2');
  });

  it('needs a known bearer', async () => {
    for (const authorization of ['', 'Bearer bad', 'Basic good', 'good']) {
      const answer = await send({ authorization });
      expect([answer.status, code(answer.raw)]).toEqual([401, 'unauthorized']);
    }
  });

  it('needs a supported version, on GET too, and is told which ones there are, newest first', async () => {
    for (const [version, word] of [
      ['', 'missing_api_version'],
      ['2024-01-01', 'unsupported_api_version'],
    ] as const) {
      for (const method of ['POST', 'GET']) {
        const answer = await send({ 'api-version': version, 'idempotency-key': 'v' }, '{}', '/checkout_sessions/cs_1', method);
        expect(answer.status).toBe(400);
        expect(JSON.parse(answer.raw)).toMatchObject({
          type: 'invalid_request',
          code: word,
          supported_versions: [API_VERSION, '2025-01-01'],
        });
      }
    }
  });

  it('to an unknown address is a 404, and with the wrong method a 405', async () => {
    expect((await send({}, '{}', '/checkout_session')).status).toBe(404);
    expect((await send({}, '{}', '/checkout_sessions/cs_1/explode')).status).toBe(404);
    const answer = await send({}, undefined, '/checkout_sessions', 'GET');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('with a body that is no JSON object changes nothing', async () => {
    const before = runs;
    const key = { 'idempotency-key': 'bad-body' };
    expect(code((await send(key, '{"a":')).raw)).toBe('invalid_json');
    expect(code((await send(key, '[1]')).raw)).toBe('invalid_type');
    expect(code((await send(key, 'null')).raw)).toBe('invalid_type');
    expect(code((await send(key, `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`)).raw)).toBe('invalid_json');
    for (const nul of [{ a: '\0' }, { a: [{ 'b\0': 1 }] }]) expect(code((await send(key, JSON.stringify(nul))).raw)).toBe('invalid_type');
    expect((await send(key, JSON.stringify({ a: 'x'.repeat(600_000) }))).status).toBe(413);
    expect(runs).toBe(before);
    expect((await send(key)).status).toBe(201);
  });
});

describe('a key', () => {
  const { send } = server(counting);

  it('is required on POST and has at most 255 characters', async () => {
    const answer = await send();
    expect([answer.status, code(answer.raw)]).toEqual([400, 'idempotency_key_required']);
    expect((await send({ 'idempotency-key': 'k'.repeat(256) })).status).toBe(400);
    expect((await send({ 'idempotency-key': 'k'.repeat(255) })).status).toBe(201);
  });

  it('replays the first answer byte for byte, however the same body is spelled', async () => {
    const first = await send({ 'idempotency-key': 'k1' });
    const before = runs;
    for (const body of ['{"a":1,"b":2.0}', '{ "b": 2, "a": 1.0 }']) {
      const again = await send({ 'idempotency-key': 'k1' }, body);
      expect([again.status, again.raw, again.headers.get('idempotent-replayed')]).toEqual([first.status, first.raw, 'true']);
    }
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(first.headers.get('idempotency-key')).toBe('k1');
    expect(runs - before).toBeLessThanOrEqual(2);
  });

  it('is refused for another body: another value, null for absent, another order of a list', async () => {
    await send({ 'idempotency-key': 'k2' }, '{"a":[1,2]}');
    for (const body of ['{"a":[2,1]}', '{"a":[1,2],"b":null}', '{"a":[1,2,3]}', '{}']) {
      const answer = await send({ 'idempotency-key': 'k2' }, body);
      expect([answer.status, code(answer.raw)]).toEqual([422, 'idempotency_conflict']);
    }
  });

  it('belongs to one caller and one path', async () => {
    const mine = await send({ 'idempotency-key': 'k3' });
    const theirs = await send({ 'idempotency-key': 'k3', authorization: 'Bearer good2' }, '{"other":true}');
    expect(theirs.status).toBe(201);
    expect(theirs.raw).not.toBe(mine.raw);
  });
});

describe('while the first request is running', () => {
  it('the same key is answered 409 with Retry-After, and only one runs', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let started = 0;
    const { send } = server(async () => {
      started += 1;
      await gate;
      return { answer: { status: 201, body: session } };
    });
    const first = send({ 'idempotency-key': 'slow' });
    const others = await Promise.all(Array.from({ length: 49 }, () => send({ 'idempotency-key': 'slow' })));
    expect(new Set(others.map((answer) => `${answer.status} ${code(answer.raw)} ${answer.headers.get('retry-after')}`))).toEqual(
      new Set(['409 idempotency_in_flight 1']),
    );
    const other = await send({ 'idempotency-key': 'slow' }, '{"z":1}');
    expect(other.status).toBe(422);
    release();
    expect((await first).status).toBe(201);
    expect(started).toBe(1);
    expect((await send({ 'idempotency-key': 'slow' })).headers.get('idempotent-replayed')).toBe('true');
  });
});

describe('our own mistakes', () => {
  it('are a 500 that keeps nothing, so that the same key runs afresh', async () => {
    let broken = true;
    const { send, bugs } = server(async () => {
      if (broken) throw new Error('card 4242');
      return { answer: { status: 201, body: session } };
    });
    const failed = await send({ 'idempotency-key': 'k' });
    expect(failed.status).toBe(500);
    expect(failed.raw).not.toContain('4242');
    expect(bugs).toHaveLength(1);
    broken = false;
    expect((await send({ 'idempotency-key': 'k' })).status).toBe(201);
  });

  it('include an answer that is not valid: it never leaves', async () => {
    const { send, bugs } = server(async () => ({ answer: { status: 201, body: { ...session, surprise: 1 } } }));
    expect((await send({ 'idempotency-key': 'k' })).status).toBe(500);
    expect(String(bugs[0])).toContain('additional properties (surprise)');
  });
});

describe('the fingerprint', () => {
  it('is the meaning of the body, not its spelling', () => {
    expect(canonical({ b: [1, { d: null, c: 1.5e3 }], a: '\u20ac"' })).toBe('{"a":"€\\"","b":[1,{"c":1500,"d":null}]}');
    expect(fingerprintOf({ a: 1, b: undefined })).toBe(fingerprintOf({ a: 1 }));
    expect(fingerprintOf({ a: 1, b: null })).not.toBe(fingerprintOf({ a: 1 }));
    expect(() => canonical(JSON.parse('['.repeat(100) + ']'.repeat(100)))).toThrow(RangeError);
  });
});

describe('a caller with whom a key was agreed on', () => {
  const key = 'hmac-sha256:the-secret-of-this-test';
  const now = new Date('2026-11-21T12:00:00Z');
  const unsigned: string[] = [];
  const keysOf = (identity: string) => (identity === 'good' ? readVerifyingKeys(key) : []);
  const { send, kept } = server(counting, { signatures: { keysOf, now: () => now, absent: (identity) => unsigned.push(identity) } });
  const body = '{"b":2.0,"a":1}';
  const signed = (at = now, over: unknown = { a: 1, b: 2 }) => signRequest(readSigningKey(key), over, at);

  it('is heard when the signature fits the meaning of the body', async () => {
    expect((await send({ ...signed(), 'idempotency-key': 'signed' }, body)).status).toBe(201);
    expect((await send({ ...signed(now, {}), 'idempotency-key': 'signed, empty' }, '')).status).toBe(201);
  });

  it('is refused with 401 and a flat error otherwise, and no key is used up', async () => {
    const before = kept.size;
    const wrong: Record<string, string>[] = [
      {},
      { signature: signed().signature },
      { timestamp: signed().timestamp },
      { ...signed(), signature: 'not base64url' },
      { ...signed(), timestamp: 'now' },
      signed(now, { a: 1, b: 3 }),
      signed(new Date(now.getTime() - 301_000)),
      signed(new Date(now.getTime() + 301_000)),
    ];
    for (const headers of wrong) {
      const answer = await send({ ...headers, 'idempotency-key': 'refused' }, body);
      expect([answer.status, code(answer.raw)]).toEqual([401, 'invalid_signature']);
    }
    expect(kept.size).toBe(before);
    expect((await send({ ...signed(), 'idempotency-key': 'refused' }, body)).status).toBe(201);
  });

  it('reads without one, is asked for its bearer first, and cannot exhaust the stack', async () => {
    expect((await send({}, undefined, '/checkout_sessions/cs_1', 'GET')).status).toBe(201);
    expect(code((await send({ authorization: 'Bearer bad' }, body)).raw)).toBe('unauthorized');
    const deep = await send({ ...signed(), 'idempotency-key': 'deep' }, `{"a":${'['.repeat(9999)}${']'.repeat(9999)}}`);
    expect([deep.status, code(deep.raw)]).toEqual([400, 'invalid_json']);
  });

  it('others are heard unsigned, and that is told', async () => {
    expect((await send({ authorization: 'Bearer good-too', 'idempotency-key': 'unsigned' }, body)).status).toBe(201);
    expect(unsigned).toEqual(['good-too']);
  });
});

it('a caller who asks too often is told when to come again, and that is not kept under the key', async () => {
  const waits: (number | undefined)[] = [7, undefined];
  const { send, kept } = server(counting, { admit: () => waits.shift() });
  const answer = await send({ 'idempotency-key': 'often' });
  expect([answer.status, code(answer.raw), answer.headers.get('retry-after')]).toEqual([429, 'rate_limited', '7']);
  expect(kept.size).toBe(0);
  expect((await send({ 'idempotency-key': 'often' })).status).toBe(201);
});
