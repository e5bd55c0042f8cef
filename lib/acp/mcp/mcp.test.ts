import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDoor } from '../conformance/agent';
import { rehearsalMerchant } from '../conformance/rehearsal/merchant';
import { problemsOf } from '../schema';
import { mcpDoor } from '.';
import { callTool } from './call';

/** The library's own client over HTTP, against the small honest merchant of the rehearsal. */
const bugs: unknown[] = [];
const { door } = rehearsalMerchant();
const mcp = mcpDoor({
  door,
  baseUrl: 'https://rehearsal.example/acp',
  identityOf: (token) => (token === 'rehearsal' ? 'rehearsal' : undefined),
  origin: 'https://rehearsal.example',
  onBug: (error) => bugs.push(error),
});
let served: Awaited<ReturnType<typeof serveDoor>>;
let client: Client;
beforeAll(async () => {
  served = await serveDoor(mcp);
  client = await connected('rehearsal');
});
afterAll(async () => {
  await client.close();
  await served.close();
  expect(bugs).toEqual([]);
});

async function connected(token: string): Promise<Client> {
  const one = new Client({ name: 'a test', version: '1' });
  const headers = { Authorization: `Bearer ${token}` };
  await one.connect(new StreamableHTTPClientTransport(new URL('/api/mcp', served.origin), { requestInit: { headers } }));
  return one;
}

let keys = 0;
const meta = (more: object = {}) => ({ api_version: '2026-04-17', idempotency_key: `mcp-${++keys}`, ...more });
const call = async (name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as CallToolResult & { structuredContent: Record<string, unknown> };
const basket = { line_items: [{ id: 'boot', quantity: 2 }], currency: 'usd', capabilities: {} };
const address = { name: 'A', line_one: '1 Way', city: 'San Francisco', state: 'CA', country: 'US', postal_code: '94103' };
const rest = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: 'Bearer rehearsal', 'api-version': '2026-04-17', ...(init.headers as Record<string, string>) };
  return (await door(new Request(`https://rehearsal.example/acp${path}`, { ...init, headers }))).text();
};

describe('the tools', () => {
  it('are those of the binding and the same of carts, with schemas that stand alone', async () => {
    const { tools } = await client.listTools();
    const names = (thing: string, verbs: string[]) => verbs.map((verb) => `${verb}_${thing}`);
    expect(tools.map(({ name }) => name)).toEqual([
      ...names('checkout_session', ['create', 'get', 'update', 'complete', 'cancel']),
      ...names('cart', ['create', 'get', 'update', 'cancel']),
    ]);
    for (const { inputSchema, outputSchema } of tools) {
      expect(inputSchema.required).toContain('meta');
      const text = JSON.stringify([inputSchema, outputSchema]);
      const known = Object.keys((outputSchema as unknown as { $defs: object }).$defs);
      for (const [, target = ''] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) expect(known).toContain(target);
      expect(text).not.toMatch(/"\$ref":"(?!#\/\$defs\/)/);
    }
  });

  it('buy: create, update, get, complete, and what they answer is what REST answers', async () => {
    // Listed first, so that the client holds every result against the tool's output schema.
    await client.listTools();
    const created = await call('create_checkout_session', { meta: meta(), payload: basket });
    expect(created.isError).toBeUndefined();
    expect(created._meta).toMatchObject({ 'dev.acp/status': 201 });
    const id = String(created.structuredContent.id);
    const payload = { buyer: { email: 'a@example.com' }, fulfillment_details: { name: 'A', address } };
    const updated = await call('update_checkout_session', { meta: meta(), id, payload });
    expect(updated.structuredContent).toMatchObject({ id, status: 'ready_for_payment' });
    const seen = await call('get_checkout_session', { meta: { api_version: '2026-04-17' }, id });
    expect(problemsOf('CheckoutSession', seen.structuredContent)).toEqual([]);
    expect(seen.content).toEqual([{ type: 'text', text: await rest(`/checkout_sessions/${id}`) }]);
    const payment_data = { handler_id: 'card_tokenized', instrument: { type: 'card', credential: { type: 'spt', token: 'spt_mcp' } } };
    const completed = await call('complete_checkout_session', { meta: meta(), id, payload: { payment_data } });
    expect(problemsOf('CheckoutSessionWithOrder', completed.structuredContent)).toEqual([]);
    const canceled = await call('cancel_checkout_session', { meta: meta(), id });
    expect([canceled.isError, canceled.structuredContent.code, canceled._meta?.['dev.acp/status']]).toEqual([
      true,
      expect.any(String),
      405,
    ]);
  });

  it('keep carts', async () => {
    const created = await call('create_cart', { meta: meta(), payload: { line_items: [{ id: 'sock' }] } });
    const id = String(created.structuredContent.id);
    const replaced = await call('update_cart', { meta: meta(), id, payload: { line_items: [{ id: 'boot' }] } });
    expect(problemsOf('Cart', replaced.structuredContent)).toEqual([]);
    expect((await call('get_cart', { meta: meta(), id })).structuredContent).toEqual(replaced.structuredContent);
    expect((await call('cancel_cart', { meta: meta(), id })).isError).toBeUndefined();
    expect((await call('get_cart', { meta: meta(), id })).structuredContent).toMatchObject({ type: 'invalid_request' });
  });
});

describe('the wrappers of REST are those of MCP', () => {
  it('a key is needed, replayed, and shared by both transports', async () => {
    const without = await call('create_checkout_session', { meta: { api_version: '2026-04-17' }, payload: basket });
    expect([without.isError, without.structuredContent.code]).toEqual([true, 'idempotency_key_required']);
    const key = { idempotency_key: 'one key' };
    const first = await call('create_checkout_session', { meta: meta(key), payload: basket });
    const again = await call('create_checkout_session', { meta: meta(key), payload: basket });
    expect(again.content).toEqual(first.content);
    expect(again._meta).toMatchObject({ 'dev.acp/status': 201, 'dev.acp/idempotent_replayed': true });
    const overRest = await rest('/checkout_sessions', {
      method: 'POST',
      body: JSON.stringify(basket),
      headers: { 'idempotency-key': 'one key' },
    });
    expect(first.content).toEqual([{ type: 'text', text: overRest }]);
    const other = await call('create_checkout_session', { meta: meta(key), payload: { ...basket, currency: 'eur' } });
    expect([other.isError, other.structuredContent.code]).toEqual([true, 'idempotency_conflict']);
  });

  it('versions are told, request ids echoed, unknown members of meta ignored', async () => {
    const wrong = await call('create_checkout_session', {
      meta: meta({ api_version: '2019-01-01', request_id: 'req_1', colour: 7 }),
      payload: basket,
    });
    expect(wrong.structuredContent).toMatchObject({ code: 'unsupported_api_version', supported_versions: ['2026-04-17'] });
    expect(wrong._meta).toMatchObject({ 'dev.acp/status': 400, 'dev.acp/request_id': 'req_1' });
    expect((await call('get_cart', { meta: {}, id: 'x' })).structuredContent).toMatchObject({ code: 'missing_api_version' });
  });

  it('an id never leaves its place in the path', async () => {
    for (const id of ['../carts', 'cs_1/complete', 'cs?x=1', '%2e%2e']) {
      const answer = await call('update_checkout_session', { meta: meta(), id, payload: basket });
      expect([answer.isError, answer._meta?.['dev.acp/status']]).toEqual([true, 404]);
    }
    for (const id of ['', '.', '..', '\ud800', 7, null])
      await expect(call('update_checkout_session', { meta: meta(), id, payload: basket })).rejects.toMatchObject({ code: -32602 });
  });

  it('a broken envelope is -32602', async () => {
    const broken: [string, Record<string, unknown>][] = [
      ['buy_everything', { meta: meta() }],
      ['create_checkout_session', { payload: basket }],
      ['create_checkout_session', { meta: meta() }],
      ['create_checkout_session', { meta: meta(), payload: [] }],
      ['create_checkout_session', { meta: 'x', payload: basket }],
      ['create_checkout_session', { meta: meta({ api_version: 20260417 }), payload: basket }],
      ['create_checkout_session', { meta: meta({ request_id: 'a\nb: c' }), payload: basket }],
    ];
    for (const [name, args] of broken) await expect(call(name, args)).rejects.toMatchObject({ code: -32602 });
    // Deeper than the library's own client could write it.
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    const connection = { headers: new Headers(), baseUrl: 'http://m.test', door: async () => new Response('{}') };
    const sunk = callTool('create_checkout_session', { meta: meta(), payload: { deep } }, connection);
    await expect(sunk).rejects.toMatchObject({ code: -32602 });
  });
});

describe('the connection', () => {
  const post = (headers: Record<string, string>, body = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}', method = 'POST') =>
    mcp(
      new Request('https://rehearsal.example/api/mcp', {
        method,
        headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json', ...headers },
        ...(method === 'POST' ? { body } : {}),
      }),
    );
  const bearer = { authorization: 'Bearer rehearsal' };

  it('needs a known bearer before anything is read', async () => {
    await expect(connected('stranger')).rejects.toMatchObject({ code: 401 });
    const refused = await post({}, 'not even JSON');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.json()).toMatchObject({ type: 'invalid_request', code: 'unauthorized' });
  });

  it('is no place for pages of other origins', async () => {
    expect((await post({ ...bearer, origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ ...bearer, origin: 'https://rehearsal.example' })).status).toBe(200);
  });

  it('answers in JSON, keeps no session, and has no stream', async () => {
    const answer = await post(bearer);
    expect([answer.headers.get('content-type'), answer.headers.get('mcp-session-id')]).toEqual(['application/json', null]);
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const refused = await post(bearer, '', method);
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('survives what is no JSON-RPC', async () => {
    for (const body of ['', '{', '7', '{"jsonrpc":"1.0"}', `[${'1,'.repeat(9999)}1]`]) {
      const answer = await post(bearer, body);
      expect([answer.status >= 400 && answer.status < 500, body]).toEqual([true, body]);
    }
  });

  it('a caller who comes too often is told when to come again', async () => {
    const refusal = { type: 'invalid_request', code: 'rate_limited', message: 'Too many requests.' };
    const busy = mcpDoor({
      door: async () => Response.json(refusal, { status: 429, headers: { 'retry-after': '7' } }),
      ...{ baseUrl: 'https://m.test', identityOf: () => 'x', origin: 'https://m.test', onBug: (error: unknown) => bugs.push(error) },
    });
    const params = { name: 'get_cart', arguments: { meta: meta(), id: 'x' } };
    const headers = { ...bearer, accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
    const { result } = await (await busy(new Request('https://m.test/api/mcp', { method: 'POST', headers, body }))).json();
    expect(result).toMatchObject({ isError: true, structuredContent: refusal, _meta: { 'dev.acp/status': 429, 'dev.acp/retry_after': 7 } });
  });

  it('a bug says nothing to the caller', async () => {
    const told: unknown[] = [];
    const broken = mcpDoor({
      door: () => Promise.reject(new Error('secret detail')),
      ...{ baseUrl: 'https://m.test', identityOf: () => 'x', origin: 'https://m.test', onBug: (error: unknown) => told.push(error) },
    });
    const answer = await broken(
      new Request('https://m.test/api/mcp', {
        method: 'POST',
        headers: { ...bearer, accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'get_cart', arguments: { meta: meta(), id: 'x' } },
        }),
      }),
    );
    expect(await answer.text()).not.toContain('secret detail');
    expect(told).toHaveLength(1);
  });
});
