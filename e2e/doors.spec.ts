import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from 'playwright/test';

// What outside callers rely on (DESIGN §5), asked over HTTP as they would.

const acp = (bearer = 'demo-cornerly') => ({
  Authorization: `Bearer ${bearer}`,
  'API-Version': '2026-04-17',
  'Content-Type': 'application/json',
  'Idempotency-Key': randomUUID(),
});

async function search(request: APIRequestContext, query: string, limit = 20) {
  const answer = await request.post('/api/search', { data: { query, limit } });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as {
    products: { id: string; merchant: string; title: string; price: { amount: number; currency: string } }[];
    left_out: { id: string; title: string; reason: string }[];
  };
}

test('the health door says which parties are real', { tag: '@one-screen' }, async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toMatchObject({ ok: true, database: 'pglite', model: 'stand-in', payments: 'stand-in' });
});

test('a search keeps the limit and says what was left out', { tag: '@one-screen' }, async ({ request }) => {
  const { products, left_out } = await search(request, 'running shoes under $100');
  expect(products.length).toBeGreaterThanOrEqual(3);
  for (const product of products) {
    expect(product).toMatchObject({ id: expect.any(String), merchant: expect.any(String), title: expect.any(String) });
    if (product.price.currency.toLowerCase() === 'usd') expect(product.price.amount).toBeLessThanOrEqual(10_000);
  }
  expect(left_out.length).toBeGreaterThan(0);
  expect(left_out[0]).toMatchObject({ id: expect.any(String), title: expect.any(String), reason: expect.any(String) });
});

test('the id of a search is what the merchant sells: a purchase over HTTP, and the same key pays once', { tag: '@one-screen' }, async ({
  request,
}) => {
  const { products } = await search(request, 'umbrella', 50);
  const item = products.find((product) => product.merchant === 'cornerly');
  expect(item).toBeDefined();
  const created = await request.post('/api/acp/checkout_sessions', {
    headers: acp(),
    data: { line_items: [{ id: item?.id, quantity: 1 }], currency: 'usd', capabilities: {} },
  });
  expect(created.status()).toBe(201);
  const session = await created.json();
  const address = {
    name: 'Ada Shopper',
    line_one: '1455 Market Street',
    city: 'San Francisco',
    state: 'CA',
    country: 'US',
    postal_code: '94103',
  };
  const updated = await request.post(`/api/acp/checkout_sessions/${session.id}`, {
    headers: acp(),
    data: { buyer: { email: 'ada@example.com' }, fulfillment_details: { name: 'Ada Shopper', address } },
  });
  const ready = await updated.json();
  expect(ready.status).toBe('ready_for_payment');
  expect(
    new Set(ready.fulfillment_options.map((option: { totals: { type: string; amount: number }[] }) => option.totals.at(-1)?.amount)).size,
  ).toBeGreaterThanOrEqual(2);
  const amount = ready.totals.find((total: { type: string }) => total.type === 'total').amount;
  const handler = ready.capabilities.payment.handlers[0];
  const token = await request.post('/api/psp/v1/shared_payment/issued_tokens', {
    headers: { Authorization: 'Bearer sk_test_agent' },
    form: {
      payment_method: 'pm_card_visa',
      'seller_details[network_business_profile]': handler.config.merchant_id,
      'seller_details[external_id]': session.id,
      'usage_limits[currency]': 'usd',
      'usage_limits[max_amount]': String(amount),
      'usage_limits[expires_at]': String(Math.floor(Date.now() / 1000) + 600),
    },
  });
  expect(token.status()).toBe(200);
  const pay = {
    headers: acp(),
    data: {
      payment_data: { handler_id: handler.id, instrument: { type: 'card', credential: { type: 'spt', token: (await token.json()).id } } },
    },
  };
  const first = await request.post(`/api/acp/checkout_sessions/${session.id}/complete`, pay);
  expect(first.status()).toBe(200);
  expect(await first.json()).toMatchObject({ status: 'completed', order: { checkout_session_id: session.id } });
  const second = await request.post(`/api/acp/checkout_sessions/${session.id}/complete`, pay);
  expect(second.headers()['idempotent-replayed']).toBe('true');
  expect(await second.text()).toBe(await first.text());
  const charges = await request.get('/api/psp/v1/payment_intents', { headers: { Authorization: 'Bearer sk_test_cornerly' } });
  const mine = (await charges.json()).data.filter(
    (intent: { metadata: { checkout_session_id?: string } }) => intent.metadata.checkout_session_id === session.id,
  );
  expect(mine).toMatchObject([{ amount, status: 'succeeded' }]);
});

test('the same merchants answer over MCP, and the API describes itself', { tag: '@one-screen' }, async ({ request }) => {
  const headers = { Authorization: 'Bearer demo-cornerly', Accept: 'application/json, text/event-stream' };
  const ask = async (method: string, params: object = {}) =>
    (await request.post('/api/mcp', { headers, data: { jsonrpc: '2.0', id: 1, method, params } })).json();
  const { result: listed } = await ask('tools/list');
  expect(listed.tools.map(({ name }: { name: string }) => name)).toContain('complete_checkout_session');
  const { products } = await search(request, 'umbrella', 50);
  const payload = { line_items: [{ id: products.find(({ merchant }) => merchant === 'cornerly')?.id }], currency: 'usd', capabilities: {} };
  const meta = { api_version: '2026-04-17', idempotency_key: randomUUID() };
  const { result } = await ask('tools/call', { name: 'create_checkout_session', arguments: { meta, payload } });
  const seen = await request.get(`/api/acp/checkout_sessions/${result.structuredContent.id}`, { headers: acp() });
  expect(await seen.json()).toEqual(result.structuredContent);
  expect((await request.post('/api/mcp', { data: {} })).status()).toBe(401);

  const { transports, protocol } = await (await request.get('/.well-known/acp.json')).json();
  expect(transports).toContain('mcp');
  const description = await (await request.get(protocol.documentation_url)).json();
  expect(description.openapi).toMatch(/^3\.1/);
  expect(Object.keys(description.paths)).toContain('/api/acp/checkout_sessions/{checkout_session_id}/complete');
});

test('malformed and incomplete calls get the error of their own protocol', { tag: '@one-screen' }, async ({ request }) => {
  const { 'Idempotency-Key': _, ...withoutKey } = acp();
  const { 'API-Version': __, ...withoutVersion } = acp();
  const body = { line_items: [{ id: 'x' }], currency: 'usd', capabilities: {} };
  const cases: [string, { headers: Record<string, string>; data: unknown }, number, RegExp][] = [
    ['/api/acp/checkout_sessions', { headers: acp(), data: '{"line_items":' }, 400, /"type":"invalid_request"/],
    ['/api/acp/checkout_sessions', { headers: withoutKey, data: body }, 400, /idempotency_key_required/],
    ['/api/acp/checkout_sessions', { headers: withoutVersion, data: body }, 400, /supported_versions/],
    ['/api/acp/checkout_sessions', { headers: acp('nobody'), data: body }, 401, /"type":"invalid_request"/],
    ['/api/acp/checkout_sessions/cs_none', { headers: acp(), data: {} }, 404, /"type":"invalid_request"/],
    ['/api/psp/v1/payment_intents', { headers: { Authorization: 'Bearer wrong' }, data: '' }, 401, /invalid_request_error/],
    [
      '/api/feeds',
      { headers: { Authorization: 'Bearer demo-fellmark', 'Content-Type': 'application/json' }, data: '{' },
      400,
      /invalid_request/,
    ],
    ['/api/feeds', { headers: { 'Content-Type': 'application/json' }, data: { target_country: 'US' } }, 401, /unauthorized/],
    ['/api/search', { headers: { 'Content-Type': 'application/json' }, data: '{' }, 400, /./],
    ['/api/search', { headers: { 'Content-Type': 'application/json' }, data: { query: 7 } }, 400, /./],
    ['/api/chat', { headers: { 'Content-Type': 'application/json' }, data: '{' }, 400, /invalid_request/],
    ['/api/chat', { headers: { 'Content-Type': 'application/json' }, data: { message: '' } }, 400, /empty/],
    ['/api/chat', { headers: { 'Content-Type': 'application/json' }, data: { message: 'a'.repeat(10_000) } }, 400, /too_long/],
    [
      '/api/chat',
      { headers: { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' }, data: { message: 'hi' } },
      403,
      /origin/,
    ],
    [
      '/agentic_checkout/webhooks/order_events',
      { headers: { 'Content-Type': 'application/json' }, data: { type: 'order_create', data: {} } },
      401,
      /invalid_signature/,
    ],
  ];
  for (const [path, init, status, text] of cases) {
    const answer = await request.post(path, { headers: init.headers, data: init.data as string });
    expect(answer.status(), `${path} ${JSON.stringify(init).slice(0, 200)}`).toBe(status);
    expect(await answer.text(), path).toMatch(text);
  }
});

test('the assistant answers a caller without a page, as the AI SDK streams', { tag: '@one-screen' }, async ({ playwright, baseURL }) => {
  const caller = await playwright.request.newContext({ baseURL });
  const answer = await caller.post('/api/chat', { data: { id: randomUUID(), message: 'a compact carry-on under $200' } });
  expect(answer.headers()['content-type']).toContain('text/event-stream');
  const text = await answer.text();
  for (const type of ['start', 'tool-input-available', 'tool-output-available', 'text-delta', 'finish'])
    expect(text).toContain(`"type":"${type}"`);
  await caller.dispose();
});

test('every picture and every policy that a merchant names is there', { tag: '@one-screen' }, async ({ request }) => {
  const { products } = await search(request, 'mug', 5);
  expect(products.length).toBeGreaterThan(0);
  for (const slug of ['fellmark', 'kilnfolk', 'wayhome', 'cornerly', 'second-light', 'mizuya']) {
    const picture = await request.get(`/merchants/${slug}/pictures/mug-blue.svg`);
    expect(picture.headers()['content-type']).toContain('image/svg+xml');
    for (const kind of ['terms', 'privacy', 'returns', 'shipping'])
      expect((await request.get(`/merchants/${slug}/policies/${kind}`)).status(), `${slug} ${kind}`).toBe(200);
  }
});

test('no link leads nowhere: every page, policy, product picture and address that the shop names answers', { tag: '@one-screen' }, async ({
  request,
}) => {
  const session = await request.post('/api/acp/checkout_sessions', {
    headers: acp(),
    data: {
      line_items: [{ id: (await search(request, 'a board game', 50)).products.find(({ merchant }) => merchant === 'cornerly')?.id }],
      currency: 'usd',
      capabilities: {},
    },
  });
  const { links, continue_url } = await session.json();
  const here = new URL((await request.get('/')).url()).origin;
  const waiting = ['/', '/cart', '/orders', '/payments', '/payments/limits', '/preferences', '/.well-known/acp.json'];
  for (const url of [continue_url, ...links.map(({ url }: { url: string }) => url)]) if (url) waiting.push(inside(url, here) ?? '/');
  for (const slug of ['fellmark', 'kilnfolk', 'wayhome', 'cornerly', 'second-light', 'mizuya']) waiting.push(`/merchants/${slug}`);
  const seen = new Map<string, number>();
  while (waiting.length > 0) {
    const path = waiting.pop() ?? '/';
    if (seen.has(path)) continue;
    const answer = await request.get(path);
    seen.set(path, answer.status());
    if (!/html|json/.test(answer.headers()['content-type'] ?? '')) continue;
    for (const [, named] of (await answer.text()).matchAll(/(?:href|src|documentation_url)(?:=|":)\\?"([^"\\]+)/g)) {
      const next = inside(named?.replaceAll('&amp;', '&') ?? '', here, path);
      if (next) waiting.push(next);
    }
  }
  expect([...seen].filter(([, status]) => status >= 400)).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});

test('a second shop on the same data folder is refused in one sentence', { tag: '@one-screen' }, async () => {
  test.skip(!process.env.E2E_DATA || Boolean(process.env.BASE_URL), 'the shop under test was started elsewhere');
  const second = spawnSync(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: '0', DATA_DIR: join(process.env.E2E_DATA ?? '', 'fast') },
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(second.status).not.toBe(0);
  expect(second.stderr).toMatch(/is in use by another Aisle \(process \d+\)/);
});

/** Path and query of an address of this shop; undefined for others. */
function inside(address: string, here: string, from = '/'): string | undefined {
  const url = new URL(address, new URL(from, here));
  return url.origin === here ? url.pathname + url.search : undefined;
}
