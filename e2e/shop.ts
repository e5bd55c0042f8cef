import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from 'playwright/test';

/** A page whose console stays clean: an unexpected error or a refused script fails the journey. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    // A 404 page is asked for on purpose in one journey, and the network taken away in another; the browser reports both as errors.
    expect(errors.filter((text) => !/status of 40[0-9]|ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  },
});
export { expect };

export const composer = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
export const conversation = (page: Page) => page.getByRole('log', { name: 'Conversation' });
/** The cards of the newest answer, whichever of the shop's languages it is in. */
export const products = (page: Page) =>
  page
    .getByRole('list', { name: /^(Products|商品|Articles)$/ })
    .last()
    .getByRole('article');
export const checkout = (page: Page) => page.getByRole('region', { name: /^Checkout/ }).last();
export const order = (page: Page) => page.getByRole('region', { name: /^Order / }).last();
export const payButton = (page: Page) => checkout(page).getByRole('button', { name: /^Pay / });

/**
 * Moves the pointer onto something and waits until the browser gives it to the page there. The card form is a frame in a process of its own: until a
 * scroll has been drawn, which takes long on a busy machine, Chromium still gives to the frame what happens where it stood before. Nobody presses what
 * they do not see yet.
 */
async function aim(target: Locator): Promise<void> {
  await expect(async () => {
    await target.hover();
    expect(await target.evaluate((element) => element.matches(':hover'))).toBe(true);
  }).toPass({ intervals: [50], timeout: 10_000 });
}

/** Presses Pay. */
export async function pay(page: Page, button = payButton(page)): Promise<void> {
  await aim(button);
  await button.click();
}

/** Ticks "Keep this card for next time". */
export async function keepCard(page: Page): Promise<void> {
  const box = checkout(page).getByLabel('Keep this card for next time');
  await aim(box);
  await box.check();
}

/** Sends a message and waits until the answer is whole. */
export async function ask(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
}

/** Puts a card into the cart and answers what it still asks with the first value that can be had. */
export async function addToCart(page: Page, card: Locator): Promise<void> {
  const count = page.getByRole('link', { name: /^Cart/ });
  const before = await count.getAttribute('aria-label');
  await card.getByRole('button', { name: /^Add / }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(async () => (await dialog.isVisible()) || (await count.getAttribute('aria-label')) !== before).toBe(true);
  if (await dialog.isVisible()) await choose(dialog);
  await expect(count).not.toHaveAttribute('aria-label', before ?? '');
}

/** Answers what a dialog still asks (size, colour) with the first value that can be had. */
export async function choose(dialog: Locator): Promise<void> {
  for (const group of await dialog.getByRole('radiogroup').all()) {
    if (await group.getByRole('radio', { checked: true }).count()) continue;
    await group.locator('input[type=radio]:enabled').first().check({ force: true });
  }
  await dialog.getByRole('button', { name: /^(Continue|继续|Continuer)$/ }).click();
}

/** Opens the shop and asks; the cards are there when it returns. */
export async function find(page: Page, text: string): Promise<Locator> {
  await page.goto('/');
  await ask(page, text);
  await expect(products(page).first()).toBeVisible();
  return products(page);
}

/** Presses Buy on a card and answers what it still asks (size, colour) with the first value that can be had. */
export async function buy(page: Page, card: Locator): Promise<void> {
  await card.getByRole('button', { name: /^(Buy|购买|Acheter) / }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.or(checkout(page)).first()).toBeVisible();
  if (await dialog.isVisible()) await choose(dialog);
  await expect(checkout(page)).toBeVisible();
}

export const shopper = {
  email: 'ada@example.com',
  name: 'Ada Shopper',
  address: '1455 Market Street',
  city: 'San Francisco',
  state: 'CA',
  zip: '94103',
};

/** Fills contact and address of a first-time shopper; the delivery options and the merchant's amounts for them are there when it returns. */
export async function fillAddress(page: Page, who = shopper, form = checkout(page)): Promise<void> {
  await form.getByLabel('Email').fill(who.email);
  await form.getByLabel('Full name').fill(who.name);
  await form.getByLabel('Address', { exact: true }).fill(who.address);
  await form.getByLabel('City').fill(who.city);
  const state = form.getByLabel('State');
  if ((await state.evaluate((field) => field.tagName)) === 'SELECT') await state.selectOption(who.state);
  else await state.fill(who.state);
  await form.getByLabel(/ZIP code|Postal code/).fill(who.zip);
  await form.getByLabel(/ZIP code|Postal code/).blur();
  await expect(form.getByRole('radiogroup', { name: 'Delivery' }).last().getByRole('radio').first()).toBeVisible();
  // Some merchants offer ways of delivery before they know where to; the amounts are right when nothing is on its way any more.
  await expect(form.getByRole('table', { name: 'Totals' }).last()).not.toHaveAttribute('aria-busy', 'true');
}

export async function fillCard(page: Page, number: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]').last();
  await frame.locator('[name=number]').fill(number);
  await frame.locator('[name=expiry]').fill('12 / 34');
  await frame.locator('[name=cvc]').fill('123');
  await frame.locator('[name=postalCode]').fill('94103');
}

/** The exact amount on the Pay button: "$74.46". */
export async function amountToPay(page: Page): Promise<string> {
  await expect(payButton(page)).toBeVisible();
  const name = (await payButton(page).getAttribute('aria-label')) ?? (await payButton(page).innerText());
  return name.replace(/^Pay\s+/, '').trim();
}

/** WCAG 2.2 A and AA, everything on the page; the card frame with it. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is inside something folded does not move on, and would be waited for forever.
  await page.evaluate(() => {
    const seen = document
      .getAnimations()
      .filter(({ effect }) => !(effect instanceof KeyframeEffect) || effect.target?.checkVisibility() !== false);
    return Promise.all(seen.map((animation) => animation.finished.catch(() => undefined)));
  });
  // A button scrolled half under the header or the composer is no small button: for the measuring, nothing sticks over anything.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') {
        element.style.position = 'relative';
        element.dataset.unstuck = '';
      }
  });
  // No preload: axe would fetch the card frame's stylesheet from inside it, which the frame's policy rightly refuses.
  const { violations } = await new AxeBuilder({ page })
    .options({ preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-unstuck]')) {
      element.style.removeProperty('position');
      delete element.dataset.unstuck;
    }
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
