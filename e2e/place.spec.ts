import type { Locator } from 'playwright/test';
import { ask, buy, checkout, choose, expect, fillAddress, fillCard, find, order, pay, products, test } from './shop';

/** Between the header and the composer, where something is seen. */
async function expectSeen(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  const covered = () =>
    target.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + width / 2, top + 8));
    });
  await expect.poll(covered).toBe(false);
}
const top = (target: Locator) => target.evaluate((element) => Math.round(element.getBoundingClientRect().top));

test('Buy on a card far up brings the checkout and the focus; without a network it says so in sight', async ({ page, context }) => {
  const first = (await find(page, 'running shoes under $100')).first();
  await ask(page, 'wool running socks');
  const old = page.getByRole('list', { name: 'Products' }).first().getByRole('article').first();
  await expect(products(page).first()).toBeVisible();
  await expect(first).toBeVisible();
  await old.scrollIntoViewIfNeeded();

  await context.setOffline(true);
  await old
    .getByRole('button', { name: /^(Buy|Add) / })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const trouble = page.getByText('The shop could not be reached.');
  await expect(dialog.or(trouble).first()).toBeVisible();
  if (await dialog.isVisible()) await choose(dialog);
  await expectSeen(trouble);
  await context.setOffline(false);

  await buy(page, old);
  await expect(trouble).toHaveCount(0);
  await expect(checkout(page)).toBeFocused();
  await expectSeen(checkout(page).getByRole('heading').first());
  await page.keyboard.press('Tab');
  expect(await checkout(page).evaluate((card) => card.contains(document.activeElement))).toBe(true);
});

test('when only the answer to Pay is lost, the order appears by itself and the focus with it', { tag: '@one-screen' }, async ({ page }) => {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  await fillCard(page, '4242424242424242');
  let lost = 0;
  await page.route('**/*', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('totalSeen')) return route.fallback();
    lost += 1;
    await route.fetch();
    // An answer that nobody can read, as from a proxy that gave up.
    await route.fulfill({ status: 200, contentType: 'text/html', body: '' });
  });
  await pay(page);
  await expect(order(page)).toBeVisible();
  expect(lost).toBe(1);
  await expect(order(page).getByRole('heading').first()).toBeFocused();
  await expectSeen(order(page).getByRole('heading').first());
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: /Order / })).toHaveCount(1);
});

test('who read older cards finds them in the same place after a reload and after Back', async ({ page }) => {
  await find(page, 'running shoes under $100');
  await ask(page, 'wool running socks');
  await ask(page, 'rain jacket');
  const card = page.getByRole('list', { name: 'Products' }).first().getByRole('article').nth(1);
  // Scrolled by hand, to where the card stands in the middle; then it has to rest there, or it is no place.
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await top(card);
  // A line of what stands above may still grow or shrink while the page comes; the eye finds the card again.
  const away = async () => Math.abs((await top(card)) - before);
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).some((name) => name.startsWith('aisle-place-')));
  await expect.poll(kept).toBe(true);
  await page.reload();
  await expect.poll(away).toBeLessThan(24);
  await page.getByRole('link', { name: /^Cart/ }).click();
  await page.waitForURL('**/cart');
  await page.goBack();
  await expect.poll(away).toBeLessThan(24);
});
