import { ask, composer, conversation, expect, expectAccessible, find, products, test } from './shop';

const need = 'running shoes under $100';

test("the shopper's own words are there at once, and the cards follow", async ({ page }) => {
  await page.goto('/');
  await composer(page).fill(need);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(conversation(page)).toContainText(need);
  await expect(composer(page)).toHaveValue('');
  await expect(products(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/c\//);
});

test('a reload keeps the conversation, and no message is there twice', async ({ page }) => {
  await page.goto('/');
  await composer(page).fill(need);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page).toHaveURL(/\/c\//);
  await page.reload();
  await expect(products(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  await expect(conversation(page).getByText(need, { exact: true })).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Products' })).toHaveCount(1);
});

test('a second tab shows the same conversation, and what the first one says next', { tag: '@one-screen' }, async ({ page, context }) => {
  await find(page, need);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(products(second)).toHaveCount(await products(page).count());
  await ask(page, 'in black');
  await expect(conversation(second).getByText('in black', { exact: true })).toBeVisible();
  await expect(second.getByRole('list', { name: 'Products' })).toHaveCount(2);
  await expect(second.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  await ask(second, 'cheaper');
  await expect(page.getByRole('list', { name: 'Products' })).toHaveCount(3);
  await expect(conversation(page).getByText('cheaper', { exact: true })).toHaveCount(1);
});

test('a follow-up refines what was said before', async ({ page }) => {
  await find(page, need);
  await ask(page, 'in black, size 10');
  await expect(page.getByRole('list', { name: 'Products' })).toHaveCount(2);
  for (const price of await products(page).locator('.font-semibold.tabular').allInnerTexts())
    expect(Number(price.replace(/[^0-9.]/g, ''))).toBeLessThanOrEqual(100);
});

test('Shift+Enter breaks the line, an empty message cannot be sent, a draft survives a reload', async ({ page }) => {
  await page.goto('/');
  await composer(page).fill('half a thou');
  await page.reload();
  await expect(composer(page)).toHaveValue('half a thou');
  await page.goto('/c/never-was');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await find(page, need);
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
  await composer(page).fill('one');
  await composer(page).press('Shift+Enter');
  await expect(composer(page)).toHaveValue('one\n');
  await page.reload();
  await expect(composer(page)).toHaveValue('one\n');
});

test('conversations are kept, renamed and deleted', async ({ page }) => {
  await find(page, need);
  const address = page.url();
  await page.getByRole('button', { name: 'Conversations' }).click();
  const dialog = page.getByRole('dialog', { name: 'Conversations' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Rename/ }).click();
  await dialog.getByLabel('New name').fill('Shoes for the lake');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('link', { name: 'Shoes for the lake' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete Shoes for the lake' }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});

test("another guest's conversation is not there", { tag: '@one-screen' }, async ({ page, browser }) => {
  await find(page, need);
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await stranger.close();
});

test('a message that is too long is not sent, not cut, and says so', async ({ page }) => {
  await page.goto('/');
  const long = 'shoes '.repeat(1700);
  await composer(page).fill(long);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'too long' })).toBeVisible();
  await expect(composer(page)).toHaveValue(long);
  await expectAccessible(page);
  await composer(page).fill(need);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(products(page).first()).toBeVisible();
});
