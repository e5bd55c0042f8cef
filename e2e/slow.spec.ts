import { composer, conversation, expect, products, test } from './shop';

// The bundled model answers faster than a hand can press Stop; these journeys are walked in a second shop whose model writes slowly enough for a reload on a busy machine.
test.use({ baseURL: process.env.BASE_URL_SLOW ?? `http://localhost:${Number(process.env.E2E_PORT ?? 4310) + 1}` });

const need = 'running shoes under $100';

async function askSlowly(page: import('playwright/test').Page): Promise<void> {
  await page.goto('/');
  await composer(page).fill(need);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await expect(products(page).first()).toBeVisible();
}

test('Stop ends the answer, keeps what was said and frees the composer', async ({ page }) => {
  await askSlowly(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  await expect(conversation(page)).toContainText('Stopped');
  await expect(products(page).first()).toBeVisible();
  await page.reload();
  await expect(conversation(page)).toContainText('Stopped');
  await expect(products(page).first()).toBeVisible();
});

test('Escape stops as well', { tag: '@one-screen' }, async ({ page }) => {
  await askSlowly(page);
  await page.keyboard.press('Escape');
  await expect(conversation(page)).toContainText('Stopped');
});

test('a reload in mid-answer goes on with the same answer', async ({ page }) => {
  await askSlowly(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await expect(products(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('list', { name: 'Products' })).toHaveCount(1);
  await expect(conversation(page).getByText(need, { exact: true })).toHaveCount(1);
});

test('a second tab follows the answer while it is written', { tag: '@one-screen' }, async ({ page, context }) => {
  await askSlowly(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await expect(products(second).first()).toBeVisible();
  await expect(second.getByRole('button', { name: 'Send', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(products(second)).toHaveCount(await products(page).count());
});

test('an answer goes on when its only viewer leaves', { tag: '@one-screen' }, async ({ page }) => {
  await askSlowly(page);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(products(page).first()).toBeVisible();
});
