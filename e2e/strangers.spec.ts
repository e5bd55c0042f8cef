import { expect, test } from './shop';

/** What pages of other sites, and callers who pretend to be something else, get from the shop. */
test.describe.configure({ mode: 'parallel' });

for (const [who, headers] of [
  ['another site', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['a subdomain', { origin: 'https://shop.evil.localhost' }],
] as const) {
  test(`${who} cannot press the shop's buttons`, { tag: '@one-screen' }, async ({ request }) => {
    const guest = (await request.get('/')).headersArray().find(({ name }) => name.toLowerCase() === 'set-cookie');
    expect(guest?.value).toMatch(/HttpOnly/i);
    expect(guest?.value).toMatch(/SameSite=Lax/i);
    // A server action, as the page itself would send it, and the door of the assistant.
    const id = '40'.padEnd(42, '0');
    const action = await request.post('/', {
      headers: { ...headers, 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' },
      data: '[]',
    });
    expect(action.status()).toBeGreaterThanOrEqual(400);
    const chat = await request.post('/api/chat', { headers, data: { message: 'running shoes' } });
    expect(chat.status()).toBe(403);
    const plain = await request.post('/api/chat', { headers: { 'content-type': 'text/plain' }, data: '{"message":"x"}' });
    expect(plain.status()).toBeGreaterThanOrEqual(400);
  });
}

test('no header makes a page come without its policy, and no other site can put it into a frame', { tag: '@one-screen' }, async ({
  request,
}) => {
  const chain = 'proxy:proxy:proxy:proxy:proxy';
  for (const headers of [
    {},
    { 'x-middleware-subrequest': chain },
    { 'x-middleware-subrequest': chain.replaceAll('proxy', 'middleware') },
    { 'x-nonce': 'mine', 'content-security-policy': 'default-src *' },
  ]) {
    for (const path of ['/', '/orders', '/payments', '/cart']) {
      const page = await request.get(path, { headers });
      const policy = page.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src[^;]*'nonce-[A-Za-z0-9+/=]{20,}'/);
      expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|\*)/);
      expect(page.headers()['x-frame-options']).toBe('DENY');
      expect(page.headers()['cache-control']).toMatch(/no-store|private/);
    }
  }
});

test('an order of nobody is not there, and an address in the query takes nobody away', { tag: '@one-screen' }, async ({ request }) => {
  for (const path of ['/orders/order_of_somebody_else', '/c/conversation-of-somebody-else'])
    expect(await (await request.get(path)).text()).not.toContain('1455 Market Street');
  for (const query of ['next', 'url', 'redirect', 'return_to', 'continue_url']) {
    const page = await request.get(`/?${query}=https://evil.example`, { maxRedirects: 0 });
    expect(page.status()).toBe(200);
  }
});
