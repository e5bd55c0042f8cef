import type { Page } from 'playwright/test';
import { buy, conversation, expect, fillAddress, find, payButton, test } from './shop';

/** Waits until the page's height has been the same for ten frames. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    const root = document.documentElement;
    for (let same = 0, was = 0; same < 10; same = root.scrollHeight === was ? same + 1 : 0) {
      was = root.scrollHeight;
      await new Promise(requestAnimationFrame);
    }
  });

/** Makes the conversation longer by something, or by a turn of this height, and lets the page draw it. */
async function grow(page: Page, pixels: number, turn?: 'turn'): Promise<void> {
  await conversation(page).evaluate(
    (log, [height, isTurn]) => {
      const more = log.appendChild(document.createElement('div'));
      more.style.height = `${height}px`;
      more.toggleAttribute('data-turn', Boolean(isTurn));
    },
    [pixels, turn] as const,
  );
  await drawn(page);
}

test('who is at Pay stays there, whatever grows, and nothing moves between the two halves of a press', async ({ page }) => {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  // Whoever is at the end of the page; then the thread becomes longer, as it does with each answer of the merchant.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await drawn(page);
  const before = await payButton(page).boundingBox();
  await grow(page, 10);
  expect(await payButton(page).boundingBox()).toEqual(before);
  const standing = await page.evaluate(() => scrollY);
  await page.mouse.move(4, 300);
  await page.mouse.down();
  await grow(page, 2000, 'turn');
  expect(await page.evaluate(() => scrollY)).toBe(standing);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(standing);
});
