import type { Page } from 'playwright/test';
import { amountToPay, buy, checkout, expect, expectAccessible, fillAddress, find, order, payButton, test } from './shop';

const walletButton = (page: Page) =>
  checkout(page).frameLocator('iframe[title="Secure express checkout frame"]').getByRole('button', { name: 'Pay with Test wallet' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Test wallet' });
const inSheet = (page: Page) => page.frameLocator('iframe[title="Test wallet"]');
/** The amount that is agreed to in the sheet, once the merchant has priced delivery and tax. */
const confirm = (page: Page) => inSheet(page).getByRole('button', { name: /^Pay \$/ });

async function openSheet(page: Page): Promise<string> {
  // A frame that is out of sight draws nothing, and a press would wait for it.
  await checkout(page).locator('iframe[title="Secure express checkout frame"]').scrollIntoViewIfNeeded();
  await walletButton(page).click();
  await expect(confirm(page)).toBeEnabled();
  return (await confirm(page).innerText()).replace('Pay ', '');
}

test('a shopper pays with the test wallet, from Buy to the receipt without typing', async ({ page }) => {
  await buy(page, (await find(page, 'a board game')).first());
  await expect(walletButton(page)).toBeVisible();
  const first = await openSheet(page);
  await expectAccessible(page);
  // Another region, another tax: the merchant prices it while the sheet is open.
  await inSheet(page).getByLabel('Deliver to').selectOption({ label: '10 SW Park Avenue, Portland, OR' });
  await expect(confirm(page)).not.toHaveText(`Pay ${first}`);
  await expect(confirm(page)).toBeEnabled();
  const amount = (await confirm(page).innerText()).replace('Pay ', '');
  await confirm(page).click();

  await expect(order(page)).toContainText(amount);
  await expect(sheet(page)).toHaveCount(0);
  // What the wallet told is what the shop knows next time.
  await page.goto('/payments');
  await expect(page.getByText('10 SW Park Avenue')).toBeVisible();
  const book = page.getByRole('list', { name: 'What you agreed to' });
  await expect(book).toContainText(amount);
  // What became of the token is the provider's own word, which comes by a signed event.
  await expect(async () => {
    await page.reload();
    await expect(book).toContainText('The payment provider confirms: the token is used up', { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
});

test('a wallet that is closed charges nothing and leaves what was typed; a declined one can be paid again, after the bank has asked', {
  tag: '@one-screen',
}, async ({ page }) => {
  await buy(page, (await find(page, 'a board game')).first());
  await fillAddress(page);
  const before = await amountToPay(page);
  await openSheet(page);
  await inSheet(page).getByLabel('Deliver to').selectOption({ label: '10 SW Park Avenue, Portland, OR' });
  await expect(confirm(page)).toBeEnabled();
  await sheet(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(payButton(page)).toHaveText(`Pay ${before}`);
  await expect(checkout(page).getByLabel('City')).toHaveValue('San Francisco');

  await openSheet(page);
  await inSheet(page).getByLabel('Card').selectOption({ label: 'Visa ending in 0002 · is declined' });
  await confirm(page).click();
  await expect(checkout(page).getByRole('alert')).toContainText(/nothing was charged/i);
  await expect(checkout(page)).toContainText('1455 Market Street, Floor 6');
  await expectAccessible(page);

  const amount = await openSheet(page);
  await inSheet(page).getByLabel('Card').selectOption({ label: 'Visa ending in 3220 · the bank asks' });
  await confirm(page).click();
  await page.frameLocator('iframe[title="Your bank asks you to confirm"]').getByRole('button', { name: 'Complete' }).click();
  await expect(order(page)).toContainText(amount);
});

test('where no wallet is, no express button takes room', async ({ page }) => {
  await page.route('**/stripe-stand-in/express-element.js', async (route) => {
    const script = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: script.replace('availablePaymentMethods: available', '') });
  });
  await buy(page, (await find(page, 'a board game')).first());
  await expect(payButton(page)).toBeVisible();
  await expect(page.locator('iframe[title="Secure payment input frame"]')).toBeVisible();
  await expect(checkout(page).getByText('or fill in the details')).toHaveCount(0);
});

test('with letters of twice the size a phone still shows everything, from the answer to the wallet', { tag: '@one-screen' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    // A reader's own size counts in the page; in the provider's frames only what the page tells them.
    if (window !== top) return;
    document.addEventListener('DOMContentLoaded', () => {
      const larger = document.createElement('style');
      larger.id = 'larger';
      larger.textContent = 'html { font-size: 200% }';
      document.head.append(larger);
    });
  });
  /** What reaches over the edge, by itself or cut off by something around it; a line that ends in an ellipsis says so itself. */
  const tooWide = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && !element.closest('.truncate'))
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
    );
  const headerRows = () => page.locator('header').evaluate((header) => Math.round(header.getBoundingClientRect().height / 57));

  const cards = await find(page, 'a board game');
  expect(await tooWide()).toEqual([]);
  await cards.first().getByRole('button', { name: /^Buy / }).press('Enter');
  await expect(checkout(page)).toBeVisible();
  await openSheet(page);
  expect(await tooWide()).toEqual([]);
  expect(await headerRows()).toBe(1);
  for (const frame of page.frames().filter((one) => one.url().includes('/stripe-stand-in/'))) {
    // The letters grew, nothing is cut off, and what is typed into is no wider than the frame.
    await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expect
      .poll(() =>
        frame.evaluate(() => {
          const root = document.documentElement;
          return [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight];
        }),
      )
      .toEqual([0, 0]);
  }
  // The narrowest phone, with letters as they come.
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.getElementById('larger')?.remove());
  await page.setViewportSize({ width: 320, height: 844 });
  await expect.poll(tooWide).toEqual([]);
  expect(await headerRows()).toBe(1);
});
