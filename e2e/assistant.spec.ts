import type { Page } from 'playwright/test';
import { ask, conversation, expect, expectAccessible, find, products, test } from './shop';

const parts = (page: Page) =>
  page
    .getByRole('list', { name: 'Products' })
    .last()
    .getByRole('heading', { level: 3 })
    .filter({ hasNot: page.getByRole('button') });
const total = (page: Page) => page.getByRole('region', { name: 'One of each' }).last();
const amountIn = async (page: Page) => Number((await total(page).locator('.text-lg').innerText()).replace(/[^0-9.]/g, ''));

/** Presses what says a message, and waits until the answer to it is whole. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const before = await page.getByRole('heading', { name: 'You' }).count();
  await page.getByRole('button', { name }).last().click();
  await expect(page.getByRole('heading', { name: 'You' })).toHaveCount(before + 1);
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
}

test('an outfit: a group for each thing, a total, one part swapped, all of it in the cart', async ({ page }) => {
  await find(page, 'five days at the beach in Cancún, casual');
  await expect(parts(page)).toHaveCount(6);
  await expectAccessible(page);
  const prices = await total(page).locator('li .tabular').allInnerTexts();
  const sum = prices.slice(0, 6).reduce((all, text) => all + Number(text.replace(/[^0-9.]/g, '')), 0);
  expect(await amountIn(page)).toBeCloseTo(sum, 2);
  await expect(page.getByRole('button', { name: 'For women' })).toBeVisible();

  await press(page, 'Another: Sun hat');
  await expect(parts(page)).toHaveText(['Sun hat']);
  await ask(page, 'under $280 in total');
  await expect(total(page)).toContainText('Within your $280.00.');
  expect(await amountIn(page)).toBeLessThanOrEqual(280);

  await total(page).getByRole('button', { name: 'Add all to cart' }).click();
  const dialog = page.getByRole('dialog');
  const full = page.getByRole('link', { name: 'Cart, 6 items' });
  for (;;) {
    await expect(dialog.or(full).first()).toBeVisible();
    if (!(await dialog.isVisible())) break;
    const title = await dialog.getByRole('heading', { level: 2 }).innerText();
    for (const group of await dialog.getByRole('radiogroup').all())
      if (!(await group.getByRole('radio', { checked: true }).count())) await group.locator('input:enabled').first().check({ force: true });
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('dialog', { name: title })).toBeHidden();
  }
});

test('a size is remembered only after Yes, used and named in the next conversation, and erased', async ({ page }) => {
  await find(page, 'running shoes in size 10');
  const question = page.getByRole('region', { name: 'Remember this?' });
  await expect(question).toContainText('Shoe size 10');
  await page.goto('/preferences');
  await expect(page.getByText('Nothing is remembered.')).toBeVisible();
  await page.goBack();
  await question.getByRole('button', { name: 'Yes, remember' }).click();
  await expect(conversation(page).getByText(/^Remembered: Shoe size 10/)).toBeVisible();

  await find(page, 'trail running shoes');
  const chip = page.getByRole('list', { name: 'What was understood' }).getByRole('listitem').filter({ hasText: 'Size 10' });
  await expect(chip).toContainText('as you told me today');
  await expect(conversation(page)).toContainText(/size 10, as you told me/);
  await expectAccessible(page);
  await press(page, 'Remove Size 10');
  await expect(page.getByRole('list', { name: 'What was understood' }).last()).not.toContainText('Size 10');

  await page.goto('/preferences');
  await page.getByRole('button', { name: 'Change Shoe size 10' }).click();
  await page.getByRole('form', { name: 'Change this preference' }).getByLabel('Size').fill('enormous');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This was not understood.')).toBeVisible();
  await page.getByRole('form', { name: 'Change this preference' }).getByLabel('Size').fill('us 10.5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'Preferences' })).toContainText('Shoe size US 10.5');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Erase Shoe size US 10.5' }).click();
  await expect(page.getByText('Nothing is remembered.')).toBeVisible();
  await find(page, 'trail running shoes');
  await expect(products(page).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was understood' })).not.toContainText('Size');
});

test('un ensemble et une question à retenir, en français', { tag: '@one-screen' }, async ({ page }) => {
  await find(page, 'cinq jours à la plage, tenue décontractée');
  const whole = page.getByRole('region', { name: 'Un de chaque' });
  await expect(whole.getByRole('button', { name: 'Tout ajouter au panier' })).toBeVisible();
  await expect(whole).toContainText('Hors livraison et taxes.');
  await expect(
    page
      .getByRole('list', { name: 'Articles' })
      .getByRole('button', { name: /^Moins cher\s: / })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);

  await find(page, 'chaussures de course en taille 42, sans cuir');
  const question = page.getByRole('region', { name: /^Retenir ceci\s\?$/ });
  await expect(question).toContainText('Pointure EU 42 · Sans cuir');
  await question.getByRole('button', { name: 'Non' }).click();
  await expect(conversation(page).getByText(/^Rien n’a été retenu, et la question ne sera plus posée\./)).toBeVisible();
  await expectAccessible(page);
});
