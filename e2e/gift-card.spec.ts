import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { buy, checkout, expect, expectAccessible, fillAddress, fillCard, find, order, pay, payButton, test } from './shop';

/** A gift card of the everyday store with that much on it, in cents; each journey spends its own. */
async function giftCard(page: Page, balance: number): Promise<string> {
  const code = `CO-E2E-${randomUUID().slice(0, 8).toUpperCase()}`;
  const answer = await page.request.post(`/api/back-office/gift_cards/${code}`, {
    headers: { authorization: 'Bearer demo-cornerly' },
    data: { balance },
  });
  expect(answer.ok()).toBe(true);
  return code;
}

async function chargerAtCornerly(page: Page): Promise<void> {
  const cards = await find(page, 'phone charger');
  await buy(page, cards.filter({ hasText: 'Cornerly' }).first());
  await fillAddress(page);
  await expect(checkout(page).getByRole('table', { name: 'Totals' })).toContainText('Sales tax');
}

async function add(page: Page, code: string): Promise<void> {
  const form = checkout(page);
  const field = form.getByLabel('Gift card code');
  if (!(await field.isVisible())) await form.getByText('Add a gift card').click();
  await field.fill(code);
  await form.getByRole('button', { name: 'Apply gift card' }).click();
}

const added = (page: Page) => checkout(page).getByRole('list', { name: 'Gift cards and store credit' });

test('a gift card pays a part and the card the rest; a wrong code changes nothing', async ({ page }) => {
  const code = await giftCard(page, 500);
  await chargerAtCornerly(page);
  const whole = await payButton(page).innerText();
  await add(page, 'CO-NO-SUCH-CARD');
  await expect(checkout(page).getByText('This gift card code is not known here.')).toBeVisible();
  await expect(payButton(page)).toHaveText(whole);

  await add(page, code.toLowerCase());
  await expect(payButton(page)).toHaveAccessibleName(/^Pay \$[\d.]+ · \$5\.00 from gift card$/);
  await expectAccessible(page);
  const remove = added(page).getByRole('button', { name: /^Remove / });
  await expect(remove).toBeFocused();
  await remove.click();
  await expect(payButton(page)).toHaveText(whole);
  await add(page, code);
  await expect(payButton(page)).toHaveAccessibleName(/ · \$5\.00 from gift card$/);

  await fillCard(page, '4242424242424242');
  const [, part = ''] = /^Pay (\S+)/.exec(await payButton(page).innerText()) ?? [];
  await pay(page);
  await expect(order(page)).toContainText(`${part} by card, $5.00 from gift card`);
  await page.goto('/payments');
  await expect(page.getByText(`${part} by card, $5.00 from Gift card ending in ${code.slice(-4)}.`)).toBeVisible();
});

test('a gift card that covers everything needs no card', { tag: '@one-screen' }, async ({ page }) => {
  const code = await giftCard(page, 50_000);
  await chargerAtCornerly(page);
  await add(page, code);
  await expect(payButton(page)).toHaveAccessibleName(/^Pay \$[\d.]+ from gift card$/);
  await expect(page.locator('iframe[title="Secure payment input frame"]')).toHaveCount(0);
  await expectAccessible(page);
  await pay(page);
  await expect(order(page)).toContainText('no card was charged');
  await page.goto('/payments');
  await expect(page.getByText('No card was charged and no payment token was made.')).toBeVisible();
});

test("a purchase that needs the merchant's own site says so and shows the way there", async ({ page }) => {
  const cards = await find(page, 'Arden Studio 16 laptop');
  await buy(page, cards.filter({ hasText: 'Arden Studio 16' }).first());
  await fillAddress(page);
  await expect(checkout(page)).toContainText('confirmed with a fingerprint or face');
  await expect(payButton(page)).toHaveCount(0);
  await expectAccessible(page);
  const way = checkout(page).getByRole('link', { name: /^Continue at Second Light/ });
  await page.goto((await way.getAttribute('href')) ?? '');
  await expect(page.getByRole('note')).toContainText('nothing was charged');
});
