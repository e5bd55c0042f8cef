import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { buy, checkout, expect, expectAccessible, fillAddress, fillCard, find, order, pay, test } from './shop';

const frameOf = (page: Page) => page.frameLocator('iframe[title="Secure payment input frame"]').last();
const field = (page: Page, name: string) => frameOf(page).locator(`[name=${name}]`);

async function openCardForm(page: Page): Promise<void> {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await expect(field(page, 'number')).toBeVisible();
}

test('the card form formats while typing, names the card and is walked through by Tab alone', async ({ page }) => {
  await openCardForm(page);
  await field(page, 'number').focus();
  await page.keyboard.type('378282246310005');
  await expect(field(page, 'number')).toHaveValue('3782 822463 10005');
  await expect(frameOf(page).getByText('Amex', { exact: true })).toBeVisible();
  for (let i = 0; i < 20; i++) await page.keyboard.press('Backspace');
  await expect(field(page, 'number')).toHaveValue('');
  await page.keyboard.type('4242424242424242');
  await expect(field(page, 'number')).toHaveValue('4242 4242 4242 4242');
  await page.keyboard.press('Tab');
  await expect(field(page, 'expiry')).toBeFocused();
  await page.keyboard.type('934');
  await expect(field(page, 'expiry')).toHaveValue('09 / 34');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12345');
  await expect(field(page, 'cvc')).toHaveValue('1234');
  await page.keyboard.press('Tab');
  await expect(field(page, 'postalCode')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
});

test('what is wrong with a card is said beside its field, without moving anything', async ({ page }) => {
  await openCardForm(page);
  const room = await checkout(page).boundingBox();
  await field(page, 'number').fill('4242424242424241');
  await field(page, 'expiry').fill('01 / 20');
  await field(page, 'cvc').fill('1');
  await field(page, 'cvc').blur();
  const number = field(page, 'number');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveAccessibleDescription('Your card number is invalid.');
  await expect(field(page, 'expiry')).toHaveAccessibleDescription("Your card's expiration year is in the past.");
  await expect(field(page, 'cvc')).toHaveAccessibleDescription("Your card's security code is incomplete.");
  expect((await checkout(page).boundingBox())?.height).toBe(room?.height);
  const form = new AxeBuilder({ page }).include('iframe[title="Secure payment input frame"]').options({ preload: false });
  const { violations } = await form.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('no field can be typed into before its script listens', { tag: '@one-screen' }, async ({ page }) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/stripe-stand-in/frame.js', async (route) => {
    await held;
    await route.continue();
  });
  await openCardForm(page);
  for (const name of ['number', 'expiry', 'cvc', 'postalCode']) await expect(field(page, name)).toBeDisabled();
  letIn();
  await field(page, 'number').fill('4242424242424241');
  await field(page, 'number').blur();
  await expect(field(page, 'number')).toHaveAccessibleDescription('Your card number is invalid.');
});

test('a card number is out of reach of the page: not in its document, its storage, or its requests', { tag: '@one-screen' }, async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('4000000000009995')) sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await openCardForm(page);
  await field(page, 'number').fill('4000000000009995');
  await field(page, 'expiry').fill('12 / 34');
  await field(page, 'cvc').fill('123');
  await field(page, 'postalCode').fill('94103');
  const made = await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Secure payment input frame"]');
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    return {
      inside: frame?.contentDocument ?? null,
      sandbox: frame?.getAttribute('sandbox'),
      stored,
      html: document.documentElement.outerHTML,
    };
  });
  expect(made.inside).toBeNull();
  expect(made.sandbox).not.toContain('allow-same-origin');
  expect(made.html + made.stored).not.toMatch(/4000 ?0000 ?0000 ?9995/);
  expect(sent.filter((request) => request !== 'POST /api/psp/v1/payment_methods')).toEqual([]);
});

test('a card that is no test card is refused in words, and another one can be typed', { tag: '@one-screen' }, async ({ page }) => {
  await openCardForm(page);
  await fillAddress(page);
  await fillCard(page, '4111111111111111');
  await pay(page);
  await expect(checkout(page)).toContainText('This is not a test card');
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toBeVisible();
});

/** A payment whose bank asks, made at the provider's door as the two parties make it; returns what the page is handed. */
async function waitingPayment(page: Page) {
  const call = async (key: string, path: string, form: Record<string, string>) =>
    (await page.request.post(`/api/psp/v1/${path}`, { headers: { Authorization: `Bearer ${key}` }, form })).json();
  const token = await call('sk_test_agent', 'shared_payment/issued_tokens', {
    payment_method: 'pm_card_threeDSecure2Required',
    'seller_details[network_business_profile]': 'profile_test_fellmark',
    'usage_limits[currency]': 'usd',
    'usage_limits[max_amount]': '7446',
  });
  const form = { amount: '7446', currency: 'usd', confirm: 'true', 'payment_method_data[shared_payment_granted_token]': token.id };
  const intent = await call('sk_test_fellmark', 'payment_intents', form);
  const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } });
  const waiting = await (await page.request.get(`/api/psp/v1/shared_payment/issued_tokens/${token.id}`, bearer('sk_test_agent'))).json();
  const status = async () =>
    (await (await page.request.get(`/api/psp/v1/payment_intents/${intent.id}`, bearer('sk_test_fellmark'))).json()).status;
  return { hashedValue: String(waiting.next_action.use_stripe_sdk.value), status };
}

type StandIn = { Stripe: (key: string) => { handleNextAction: (given: { hashedValue: string }) => Promise<{ error?: { code: string } }> } };

for (const [press, after, code] of [
  ['Complete', 'succeeded', undefined],
  ['Fail', 'requires_payment_method', 'payment_intent_authentication_failure'],
  ['Cancel and go back', 'requires_action', 'authentication_canceled'],
] as const) {
  test(`the bank's question in its own frame, answered with ${press}`, { tag: '@one-screen' }, async ({ page }) => {
    await openCardForm(page);
    const { hashedValue, status } = await waitingPayment(page);
    const answer = page.evaluate(
      (value) => (window as unknown as StandIn).Stripe('pk_test_stand_in').handleNextAction({ hashedValue: value }),
      hashedValue,
    );
    const bank = page.frameLocator('iframe[title="Your bank asks you to confirm"]');
    await expect(bank.getByText('Is this payment of $74.46 yours?')).toBeVisible();
    await expectAccessible(page);
    await (press === 'Cancel and go back' ? page : bank).getByRole('button', { name: press }).click();
    expect((await answer).error?.code).toBe(code);
    expect(await status()).toBe(after);
    await expect(page.getByRole('dialog', { name: 'Your bank asks you to confirm' })).toHaveCount(0);
  });
}
