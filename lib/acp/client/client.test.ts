import { describe, expect, test } from 'vitest';
import type { AcpServer } from './call';
import { completeCheckoutSession, createCheckoutSession, getCheckoutSession, updateCheckoutSession } from './sessions';
import { AcpCallError } from './trouble';

const session = {
  id: 'cs_1',
  status: 'ready_for_payment',
  currency: 'usd',
  line_items: [],
  totals: [],
  fulfillment_options: [],
  messages: [],
  links: [],
  capabilities: {},
};
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });
type Answer = (request: Request) => Response | Promise<Response>;

/** A merchant that gives these answers one after the other, the last one for ever, and keeps what it was asked. */
function merchant(...answers: Answer[]) {
  const asked: Request[] = [];
  const waits: number[] = [];
  const server: AcpServer = {
    ...{ baseUrl: 'https://north.test/acp', bearer: 'demo-north' },
    wait: async (milliseconds) => void waits.push(milliseconds),
    door: async (request) => {
      asked.push(request);
      return (answers[Math.min(asked.length, answers.length) - 1] as Answer)(request);
    },
  };
  return { server, asked, waits };
}

const failure = async (call: Promise<unknown>): Promise<AcpCallError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AcpCallError)) throw new Error(`not refused: ${String(error)}`);
  return error;
};
const down: Answer = () => Promise.reject(new TypeError('fetch failed'));
const body = { line_items: [{ id: 'boot', quantity: 1 }], currency: 'usd', capabilities: {} };

describe('a call to a merchant', () => {
  test('carries bearer, version, key, request id, language and who is calling', async () => {
    const { server, asked } = merchant(() => json(session, 201));
    expect(await createCheckoutSession(server, body, { idempotencyKey: 'k1', locale: 'fr-FR' })).toMatchObject({ id: 'cs_1' });
    const [request] = asked;
    expect([request?.method, request?.url]).toEqual(['POST', 'https://north.test/acp/checkout_sessions']);
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      ...{ authorization: 'Bearer demo-north', 'api-version': '2026-04-17', 'idempotency-key': 'k1', 'accept-language': 'fr-FR' },
      ...{
        'content-type': 'application/json',
        'user-agent': expect.stringContaining('Aisle'),
        'request-id': expect.stringMatching(/.{8}/),
      },
    });
    expect(await request?.json()).toEqual(body);
  });

  test('reading has no key and no body, and an id cannot leave its place in the path', async () => {
    const { server, asked } = merchant(() => json(session));
    await getCheckoutSession(server, '../../admin?x=1');
    expect(asked[0]?.url).toBe('https://north.test/acp/checkout_sessions/..%2F..%2Fadmin%3Fx%3D1');
    expect(asked[0]?.headers.get('idempotency-key')).toBeNull();
  });

  test('unknown fields and words are read; a member that is null counts as absent', async () => {
    const { server } = merchant(() => json({ ...session, status: 'pondering', aura: 1, buyer: null }, 201));
    expect(await getCheckoutSession(server, 'cs_1')).toMatchObject({ status: 'pondering' });
  });

  test('a broken connection and "still running" are tried again with the same key', async () => {
    const inFlight = () => json({ type: 'invalid_request', code: 'idempotency_in_flight', message: '' }, 409, { 'Retry-After': '2' });
    const { server, asked, waits } = merchant(down, inFlight, () => json(session));
    await updateCheckoutSession(server, 'cs_1', {}, { idempotencyKey: 'k2', retries: 2 });
    expect(asked.map((request) => request.headers.get('idempotency-key'))).toEqual(['k2', 'k2', 'k2']);
    expect(waits).toEqual([200, 2000]);
  });

  test('complete is never tried again by itself', async () => {
    const { server, asked } = merchant(down);
    const error = await failure(completeCheckoutSession(server, 'cs_1', { payment_data: {} }, { idempotencyKey: 'k3' }));
    expect([error.layer, error.refused, asked.length]).toEqual(['network', false, 1]);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test.each<[string, Answer, Partial<AcpCallError>]>([
    ['HTML', () => new Response('<html>', { status: 200 }), { layer: 'not_json', status: 200, refused: false }],
    ['half a body', () => new Response('{"id":"cs_', { status: 200 }), { layer: 'not_json', refused: false }],
    ['some other JSON', () => json({ hello: 1 }), { layer: 'schema', refused: false }],
    [
      'a 400',
      () => json({ type: 'invalid_request', code: 'invalid_item_id', message: 'No.', param: '$.line_items[0]' }, 400),
      { layer: 'protocol', status: 400, code: 'invalid_item_id', param: '$.line_items[0]', refused: true },
    ],
    [
      'a 422',
      () => json({ type: 'invalid_request', code: 'idempotency_conflict', message: '' }, 422),
      { layer: 'protocol', refused: true },
    ],
    ['a 500', () => json({ type: 'processing_error', code: 'x', message: '' }, 500), { layer: 'protocol', status: 500, refused: false }],
    ['a 404 in HTML', () => new Response('<html>', { status: 404 }), { layer: 'protocol', status: 404, refused: true }],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { Location: 'https://evil.test' } }),
      { layer: 'protocol', status: 302, refused: false },
    ],
    ['more than a megabyte', () => new Response('x'.repeat(1_100_000)), { layer: 'too_large', refused: false }],
    ['nothing in time', () => new Promise<Response>(() => undefined), { layer: 'timeout', refused: false }],
    [
      'too many',
      () => json({ type: 'invalid_request', code: 'rate_limited', message: '' }, 429),
      { layer: 'protocol', busy: true, refused: false },
    ],
  ])('an answer that is %s says which layer failed', async (_name, answer, expected) => {
    const { server } = merchant(answer);
    expect(await failure(getCheckoutSession(server, 'cs_1', { timeoutMs: 40, retries: 0 }))).toMatchObject(expected);
  });

  test('a connection that is cut in the middle of the body is a network failure', async () => {
    const cut = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new Error('reset'));
      },
    });
    const { server } = merchant(() => new Response(cut));
    expect((await failure(getCheckoutSession(server, 'cs_1', { retries: 0 }))).layer).toBe('network');
  });

  test('the pause before another try never goes beyond the time that is left', async () => {
    const busy = () => json({ type: 'invalid_request', code: 'rate_limited', message: '' }, 429, { 'Retry-After': '3600' });
    const { server, waits } = merchant(busy);
    expect((await failure(getCheckoutSession(server, 'cs_1'))).retryAfterSeconds).toBe(3600);
    expect(waits).toEqual([]);
  });
});
