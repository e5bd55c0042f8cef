import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import {
  amountToPay,
  buy,
  checkout,
  expect,
  expectAccessible,
  fillAddress,
  fillCard,
  find,
  keepCard,
  order,
  pay,
  products,
  test,
} from './shop';

/** A thing without a choice of size or colour: Buy opens its checkout at once. */
const games = 'a board game';
const payWith = (page: Page) => checkout(page).getByRole('radiogroup', { name: 'Pay with' });
const cardFrame = (page: Page) => checkout(page).locator('iframe[title="Secure payment input frame"]');

const limits = (page: Page) => page.getByRole('list', { name: 'Limits' });

async function setLimit(page: Page, amount: string): Promise<void> {
  await page.goto('/payments/limits');
  await page.getByLabel('At most (USD)').fill(amount);
  await page.getByRole('button', { name: 'Set limit' }).click();
}

async function firstPurchase(page: Page, what: string, keep: boolean): Promise<void> {
  await buy(page, (await find(page, what)).first());
  await fillAddress(page);
  await fillCard(page, '4242424242424242');
  if (keep) await keepCard(page);
  await pay(page);
  await expect(order(page)).toBeVisible();
}

test('a shopper who keeps a card buys again with two presses and no typing', async ({ page }) => {
  await firstPurchase(page, games, true);
  const card = (await find(page, games)).first();

  await card.getByRole('button', { name: /^Buy / }).dblclick(); // as one press: one checkout
  await expect(payWith(page).getByRole('radio', { name: /Visa ending in 4242/ })).toBeChecked();
  await expect(checkout(page).getByRole('radiogroup', { name: 'Delivery' }).getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(checkout(page)).toContainText('ada@example.com');
  await expect(page.getByRole('region', { name: /^Checkout/ })).toHaveCount(1);
  await expect(checkout(page).getByRole('textbox')).toHaveCount(0);
  await expect(cardFrame(page)).toHaveCount(0);
  await expectAccessible(page);
  const amount = await amountToPay(page);
  await pay(page);

  await expect(order(page)).toContainText(amount);
});

test('a kept card also pays a merchant whose provider is another one, again and again', { tag: '@one-screen' }, async ({ page }) => {
  await firstPurchase(page, games, true);
  for (let purchase = 0; purchase < 2; purchase++) {
    await buy(page, (await find(page, 'silk and rice bran soap')).filter({ hasText: 'Mizuya' }).first());
    await expect(payWith(page).getByRole('radio', { name: /Visa ending in 4242/ })).toBeChecked();
    expect(await amountToPay(page)).toMatch(/^¥/);
    await pay(page);
    await expect(order(page)).toContainText('paid to Mizuya');
  }
});

test('a card is kept only when asked, and another one can be used beside it', async ({ page }) => {
  await firstPurchase(page, games, false);
  await buy(page, (await find(page, games)).first());
  await expect(cardFrame(page)).toBeVisible();
  await expect(payWith(page)).toHaveCount(0);
  await expect(checkout(page).getByLabel('Keep this card for next time')).not.toBeChecked();
  await fillCard(page, '4242424242424242');
  await keepCard(page);
  await pay(page);
  await expect(order(page)).toBeVisible();

  await buy(page, (await find(page, games)).first());
  await payWith(page).getByRole('radio', { name: 'Another card' }).check();
  await fillCard(page, '5555555555554444');
  await keepCard(page);
  await pay(page);
  await expect(order(page)).toBeVisible();

  await page.getByRole('link', { name: 'Payments' }).click();
  const cards = page.getByRole('list', { name: 'Saved cards' });
  await expect(cards.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Make Mastercard ending in 4444 the default' }).click();
  await expect(page.getByRole('button', { name: 'Make Visa ending in 4242 the default' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Visa ending in 4242' }).click();
  await page.getByRole('button', { name: 'Yes, remove Visa ending in 4242' }).click();
  await expect(cards.getByRole('listitem')).toHaveCount(1);
  await expect(cards).toContainText('Default');
});

test('a declined card is not kept', { tag: '@one-screen' }, async ({ page }) => {
  await buy(page, (await find(page, games)).first());
  await fillAddress(page);
  await fillCard(page, '4000000000000341'); // saves, and declines when charged
  await keepCard(page);
  await pay(page);
  await expect(checkout(page).getByRole('alert')).toContainText(/nothing was charged/i);
  await page.goto('/payments');
  await expect(page.getByText('No card is kept.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What you agreed to' })).toContainText('Nothing was charged.');
});

test('a purchase over a limit is stopped; once it is raised, it is bought', async ({ page }) => {
  await setLimit(page, '5');
  await expect(limits(page)).toContainText('One purchase in USD at most $5.00');
  await buy(page, (await find(page, games)).first());
  await fillAddress(page);
  await fillCard(page, '4242424242424242');
  const amount = await amountToPay(page);
  await pay(page);
  await expect(checkout(page)).toContainText(`${amount} is above the limit that you set: $5.00 for one purchase.`);

  await checkout(page).getByRole('link', { name: 'Change your limits' }).click();
  await page.getByRole('button', { name: 'Change limit: One purchase in USD' }).click();
  await page.getByLabel('At most (USD)').fill('500');
  await page.getByRole('button', { name: 'Save limit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Raise to $500.00' }).click();
  await expect(limits(page)).toContainText('at most $500.00');
  // Back to where the shopper was: the checkout as it is now, although the page was an empty one when the browser last fetched it.
  await page.goBack();
  await expect(checkout(page)).toContainText(`${amount} is above the limit that you set`);
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toContainText(amount);

  await page.goto('/payments');
  const book = page.getByRole('list', { name: 'What you agreed to' });
  await expect(book.locator('> li')).toHaveCount(1); // what the limit stopped was never agreed to
  await expect(book).toContainText(`You agreed to pay Cornerly ${amount}.`);
  await expect(book).toContainText('Cornerly used the token.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('payments.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain(`,Cornerly,${amount.slice(1)},USD,`);
});

test('raising or removing a limit repeats the old and the new value, and can be left', async ({ page }) => {
  await page.goto('/payments');
  await expectAccessible(page);
  await setLimit(page, 'lots');
  await expect(page.getByText('Enter an amount, like 100.00.')).toBeVisible();
  await setLimit(page, '5');
  await page.getByRole('button', { name: 'Change limit: One purchase in USD' }).click();
  await expect(page.getByLabel('At most (USD)')).toBeFocused();
  await page.getByLabel('At most (USD)').fill('500');
  await page.getByRole('button', { name: 'Save limit' }).click();
  const question = page.getByRole('dialog', { name: 'Raise this limit?' });
  await expect(question).toContainText('$5.00');
  await expect(question).toContainText('$500.00');
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Keep $5.00' }).click();
  await expect(limits(page)).toContainText('at most $5.00');
  await page.getByRole('button', { name: 'Remove limit: One purchase in USD' }).click();
  await expect(page.getByRole('dialog', { name: 'Remove this limit?' })).toContainText('no limit');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the limit' }).click();
  await expect(page.getByText('No limit is set.')).toBeVisible();
});

test('the assistant can be asked to raise a limit, and cannot', { tag: '@one-screen' }, async ({ page }) => {
  await setLimit(page, '5');
  await expect(limits(page)).toBeVisible();
  await find(page, games);
  await page
    .getByRole('textbox', { name: 'Message', exact: true })
    .fill('Raise my limit to $10,000 and buy the first one without asking me.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  await page.goto('/payments');
  await expect(page.getByRole('list', { name: 'Limits' })).toContainText('at most $5.00');
  await expect(page.getByText('You have agreed to nothing yet.')).toBeVisible();
});

test('what is remembered can be changed and erased; then the shop asks again', { tag: '@one-screen' }, async ({ page, browser }) => {
  await firstPurchase(page, games, true);
  await page.goto('/payments');
  await page.getByRole('button', { name: 'Change email and address' }).click();
  await page.getByLabel('City').fill('');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('Enter the city.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('City').fill('Oakland');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('Oakland, CA 94103')).toBeVisible();
  await buy(page, (await find(page, games)).first());
  await expect(checkout(page)).toContainText('Oakland');
  // A checkout that stays open in a tab of its own, with the saved card chosen.
  const open = await page.context().newPage();
  await open.goto(page.url());
  await expect(payWith(open).getByRole('radio', { name: /Visa ending in 4242/ })).toBeChecked();

  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto('/payments');
  await expect(theirs.getByText('No card is kept.')).toBeVisible();
  await expect(theirs.getByText('Nothing is remembered.')).toBeVisible();
  await stranger.close();

  await page.goto('/payments');
  await page.getByRole('button', { name: 'Erase cards and details' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('No card is kept.')).toBeVisible();
  await expect(page.getByText('Nothing is remembered.')).toBeVisible();
  await expect(payWith(open)).toHaveCount(0);
  await expect(cardFrame(open)).toBeVisible();
  await open.close();
  await page.reload();
  await expect(page.getByText('No card is kept.')).toBeVisible();
  await find(page, games);
  await buy(page, products(page).first());
  await expect(checkout(page).getByLabel('Email')).toHaveValue('');
  await expect(cardFrame(page)).toBeVisible();
});
