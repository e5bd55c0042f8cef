import { ask, expect, test } from './shop';

/** What pages of other sites, and callers who pretend to be something else, get from the shop. */
test.describe.configure({ mode: 'parallel' });

test("pages of other sites cannot press the shop's buttons, nor speak to its assistant", { tag: '@one-screen' }, async ({
  page,
  context,
  baseURL,
}) => {
  // A button's request as the page sends it, taken whole, to be sent again from elsewhere with the same cookies.
  await page.goto('/');
  const pressed = page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
  await ask(page, 'running shoes');
  const press = await pressed;
  const again = (headers: Record<string, string>) =>
    context.request.post(press.url(), { headers: { ...press.headers(), ...headers }, data: press.postDataBuffer() ?? '' });
  const origin = new URL(baseURL ?? '').origin;
  expect((await again({ origin })).status()).toBe(200);

  for (const stranger of ['https://evil.example', 'null', 'https://shop.evil.localhost', `${origin}.evil.example`]) {
    expect((await again({ origin: stranger })).status(), stranger).toBeGreaterThanOrEqual(400);
    const chat = await context.request.post('/api/chat', { headers: { origin: stranger }, data: { message: 'running shoes' } });
    expect(chat.status(), stranger).toBe(403);
  }
  const plain = await context.request.post('/api/chat', { headers: { origin, 'content-type': 'text/plain' }, data: '{"message":"x"}' });
  expect(plain.status()).toBeGreaterThanOrEqual(400);
  const guest = (await context.cookies()).find(({ name }) => name === 'aisle_shopper');
  expect(guest).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('no header makes a page come without its policy, and no other site can put it into a frame', { tag: '@one-screen' }, async ({
  request,
}) => {
  const chain = 'proxy:proxy:proxy:proxy:proxy';
  const disguises: Record<string, string>[] = [
    {},
    { 'x-middleware-subrequest': chain },
    { 'x-middleware-subrequest': chain.replaceAll('proxy', 'middleware') },
    { 'x-nonce': 'mine', 'content-security-policy': 'default-src *' },
  ];
  for (const headers of disguises) {
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
