import type { Page } from 'playwright/test';
import { amountToPay, buy, checkout, expect, expectAccessible, fillAddress, fillCard, find, order, pay, payButton, test } from './shop';

const bank = (page: Page) => page.frameLocator('iframe[title="Your bank asks you to confirm"]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your bank asks you to confirm' });

/** A checkout paid with a card whose bank asks; the question is on the screen when it returns the amount. */
async function payAndBeAsked(page: Page, number = '4000000000003220'): Promise<string> {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  await fillCard(page, number);
  const amount = await amountToPay(page);
  await pay(page);
  await expect(bank(page).getByText(`Is this payment of ${amount} yours?`)).toBeVisible();
  return amount;
}

async function expectOneOrder(page: Page): Promise<void> {
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: /Order / })).toHaveCount(1);
}

test('a payment that the shopper confirms with the bank becomes one order', async ({ page }) => {
  const amount = await payAndBeAsked(page);
  await expect(page.getByText('Your bank asks you to confirm this payment')).toBeVisible();
  await expectAccessible(page);
  await bank(page).getByRole('button', { name: 'Complete' }).click();
  await expect(order(page)).toContainText(amount);
  await expect(dialog(page)).toHaveCount(0);
  await expectOneOrder(page);
});

test('a confirmation that fails charges nothing, and another card pays on the same screen', { tag: '@one-screen' }, async ({ page }) => {
  await payAndBeAsked(page, '4000002760003184');
  await bank(page).getByRole('button', { name: 'Fail' }).click();
  const alert = checkout(page).getByRole('alert');
  await expect(alert).toContainText(/declined/i);
  await expect(alert).toContainText(/nothing was charged/i);
  await expect(payButton(page)).toBeFocused();
  await expectAccessible(page);
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toBeVisible();
  await expectOneOrder(page);
});

test('who goes back from the bank is at the review with everything kept, and can be asked again', async ({ page }) => {
  const amount = await payAndBeAsked(page);
  await dialog(page).getByRole('button', { name: 'Cancel and go back' }).click();
  await expect(checkout(page)).toContainText('The payment was not confirmed with your bank. Nothing was charged');
  await expect(payButton(page)).toHaveText(`Pay ${amount}`);
  await pay(page);
  await bank(page).getByRole('button', { name: 'Complete' }).click();
  await expect(order(page)).toContainText(amount);
  await expectOneOrder(page);
});

test('a page that is loaded again in the middle of the question asks it again', { tag: '@one-screen' }, async ({ page }) => {
  const amount = await payAndBeAsked(page);
  await page.reload();
  await expect(bank(page).getByText(`Is this payment of ${amount} yours?`)).toBeVisible();
  await bank(page).getByRole('button', { name: 'Complete' }).click();
  await expect(order(page)).toContainText(amount);
  await expectOneOrder(page);
});
