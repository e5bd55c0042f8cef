import type { Page } from 'playwright/test';
import { bytesOf, openTables } from './canary/folder';
import { cardMarks, cards, giftCode, giftMark, leaks, personMarks, secretMarks, secrets, shopper, tokenMarks } from './canary/marks';
import { openShop } from './canary/shop';
import { ask, buy, checkout, expect, fillAddress, keepCard, order, pay, products, test } from './shop';

/** docs/safety.md says the same in words: where what a shopper told may lie, and nowhere else. */
const mayHoldPerson = [
  'agent_checkouts',
  'agent_order_events',
  'agent_orders',
  'agent_shopper_details',
  'merchant_keys',
  'merchant_orders',
  'merchant_outbox',
  'merchant_sessions',
  'psp_idempotency',
  'psp_payment_methods',
];
const mayHoldTokens = [
  'agent_payment_tokens',
  'merchant_attempts',
  'psp_events',
  'psp_idempotency',
  'psp_payment_intents',
  'psp_payment_methods',
  'psp_tokens',
];

type Seen = { where: string; text: string };

/** Everything that passes between the browser and anybody: addresses, what is sent, what comes back, what the console says. */
function watch(page: Page) {
  const seen = { urls: [] as Seen[], sent: [] as Seen[], came: [] as Seen[] };
  const reading: Promise<unknown>[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    seen.urls.push({ where: `the address of ${pathname}`, text: `${request.url()} ${request.headers().referer ?? ''}` });
    seen.sent.push({ where: `what was sent to ${pathname}`, text: request.postData() ?? '' });
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const keep = async () =>
      seen.came.push({
        where: `the answer of ${pathname}`,
        text: `${JSON.stringify(response.headers())}\n${(await response.body()).toString('latin1')}`,
      });
    reading.push(keep().catch(() => undefined)); // a redirect has no body
  });
  page.on('console', (line) => seen.came.push({ where: 'the console', text: line.text() }));
  return { ...seen, whole: () => Promise.all(reading) };
}

/** What the browser keeps, in the page and in every frame of it. */
async function keptByBrowser(page: Page): Promise<Seen[]> {
  const kept = page
    .frames()
    .map((frame) =>
      frame.evaluate(async () =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          history.state,
          await indexedDB.databases(),
          await caches.keys().catch(() => []),
        ]),
      ),
    );
  return (await Promise.allSettled(kept)).map((one) => ({
    where: "the browser's storage",
    text: one.status === 'fulfilled' ? one.value : '',
  }));
}

async function payWith(page: Page, number: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]').last();
  for (const [name, value] of Object.entries({ number, expiry: '12 / 34', cvc: cards.cvc, postalCode: shopper.zip }))
    await frame.locator(`[name=${name}]`).fill(value);
  await pay(page);
}

/** Callers who hand in cards and details badly: what is refused must not be said back or written down. */
async function handInBadly(url: string): Promise<Seen[]> {
  const post = async (path: string, headers: Record<string, string>, body: string) => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    return { where: `the answer of ${path}`, text: `${JSON.stringify(Object.fromEntries(answer.headers))}\n${await answer.text()}` };
  };
  const agent = { authorization: `Bearer ${secrets.STAND_IN_AGENT_KEY}` };
  const merchant = { authorization: `Bearer ${secrets.MERCHANT_TOKENS.split(',')[0]?.split('=')[1]}` };
  const json = { 'content-type': 'application/json', 'api-version': '2026-04-17', 'idempotency-key': 'canary' };
  const card = {
    type: 'card',
    card_number_type: 'fpan',
    number: cards.posted,
    exp_month: '12',
    exp_year: '2034',
    cvc: cards.cvc,
    metadata: {},
  };
  const allowance = {
    ...{ reason: 'one_time', max_amount: 100, currency: 'usd', checkout_session_id: 'cs_1', merchant_id: 'profile_test_fellmark' },
    expires_at: new Date(Date.now() + 600_000).toISOString(),
  };
  const whole = { risk_signals: [], metadata: {}, allowance, payment_method: { ...card, display_card_funding_type: 'credit' } };
  const form = (more: string) =>
    `type=card&card[number]=${cards.posted}&card[exp_month]=12&card[exp_year]=2034&card[cvc]=${cards.cvc}${more}`;
  const typed = { 'content-type': 'application/x-www-form-urlencoded' };
  return [
    await post('/api/psp/v1/payment_methods', { ...agent, ...typed }, form('')),
    await post('/api/psp/v1/payment_methods', { ...agent, ...typed }, form('&card[numbers]=4')),
    await post('/api/psp/v1/payment_methods', { authorization: `Bearer ${cards.posted}`, ...typed }, form('')),
    await post('/api/psp/v1/payment_methods', { ...agent, 'content-type': 'application/json' }, JSON.stringify(card)),
    await post('/api/psp/agentic_commerce/delegate_payment', { ...agent, ...json }, JSON.stringify(whole)),
    await post(
      '/api/psp/agentic_commerce/delegate_payment',
      { ...agent, ...json, 'idempotency-key': 'canary-2' },
      JSON.stringify({ ...whole, payment_method: card }),
    ),
    await post(
      '/api/psp/agentic_commerce/delegate_payment',
      { ...agent, ...json, 'idempotency-key': 'canary-3' },
      `{"number":"${cards.posted}","cvc":"${cards.cvc}"`,
    ),
    await post('/api/acp/checkout_sessions', { ...merchant, ...json }, JSON.stringify({ line_items: cards.posted, payment_data: card })),
    await post('/agentic_checkout/webhooks/order_events', json, JSON.stringify({ type: 'order_create', data: card })),
  ];
}

test('no card number, security code, token or secret is anywhere but where it must be, and no shopper where they need not be', {
  tag: '@one-screen',
}, async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await openShop({ STUDIO: '1' });
  try {
    const seen = watch(page);
    // Two purchases, each declined first: one paid in part by a gift card, one with the card that was kept.
    await page.goto(shop.url);
    await ask(page, 'a board game');
    await buy(page, products(page).filter({ hasText: 'Cornerly' }).first());
    await fillAddress(page, shopper);
    await payWith(page, cards.declined);
    await expect(checkout(page).getByRole('alert').first()).toContainText(/nothing was charged/i);
    await checkout(page).getByText('Add a gift card').click();
    await checkout(page).locator('details', { hasText: 'Add a gift card' }).locator('input').fill(giftCode);
    await checkout(page).getByRole('button', { name: 'Apply gift card' }).click();
    await expect(checkout(page).getByRole('list', { name: 'Gift cards and store credit' })).toBeVisible();
    await keepCard(page);
    await payWith(page, cards.good);
    await expect(order(page)).toBeVisible();
    await ask(page, 'where is my order?');
    await ask(page, 'what is my address, and which card did I use?');
    await page.goto(shop.url);
    await ask(page, 'a ceramic mug');
    await buy(page, products(page).first());
    await pay(page);
    await expect(order(page)).toBeVisible();
    const kept = await keptByBrowser(page);
    for (const path of ['/orders', '/payments', '/payments/limits', '/cart']) await page.goto(`${shop.url}${path}`);
    kept.push(...(await keptByBrowser(page)));
    const file = { where: 'the file of consents', text: await (await page.request.get(`${shop.url}/payments/file?format=csv`)).text() };
    const wire = {
      where: 'the wire, as the studio shows it',
      text: await (await page.request.get(`${shop.url}/studio/exchanges.har`)).text(),
    };
    const refusals = await handInBadly(shop.url);
    await seen.whole();
    await shop.stop();

    const tables = await openTables(shop.folder);
    const tokens = tokenMarks(tables.tokens);
    expect(tables.tokens.length).toBeGreaterThanOrEqual(3);
    const printed = shop.printed.map((text) => ({ where: 'the log', text }));
    const toModel = shop.model.heard.map((text) => ({ where: 'a request to the model', text }));
    expect([printed.length > 5, toModel.length > 5, seen.came.length > 20, wire.text.includes('payment_intents')]).toEqual([
      true,
      true,
      true,
      true,
    ]);

    // Cards: nowhere, but in the one request by which the card frame hands them to the provider.
    const forCards = seen.sent.filter(({ where }) => where !== 'what was sent to /api/psp/v1/payment_methods');
    const all = [
      ...printed,
      ...toModel,
      ...seen.urls,
      ...forCards,
      ...seen.came,
      ...kept,
      file,
      wire,
      ...refusals,
      ...bytesOf(shop.folder),
    ];
    expect(leaks(all, [...cardMarks, ...secretMarks])).toEqual([]);
    expect(tables.with([...cardMarks, ...secretMarks, giftMark])).toEqual([]);
    // Tokens and gift card codes: between the servers and in their tables alone.
    expect(leaks([...printed, ...toModel, ...seen.urls, ...seen.sent, ...seen.came, ...kept, file, wire], tokens)).toEqual([]);
    expect(tables.with(tokens).filter((table) => !mayHoldTokens.includes(table))).toEqual([]);
    expect(leaks([...printed, ...toModel, ...seen.urls, ...kept, wire], [giftMark])).toEqual([]);
    // The shopper: on their own pages and in the books of a purchase, never in a log, an address, the browser's storage or the model's context.
    expect(leaks([...printed, ...toModel, ...seen.urls, ...kept, file, wire], personMarks)).toEqual([]);
    expect(tables.with(personMarks).filter((table) => !mayHoldPerson.includes(table))).toEqual([]);
    // The search itself can find: the shopper is where they should be.
    expect(tables.with(personMarks)).toContain('agent_shopper_details');
    expect(leaks(seen.sent, [...personMarks, ...cardMarks]).length).toBeGreaterThan(3);
  } finally {
    await shop.stop();
    shop.remove();
  }
});
