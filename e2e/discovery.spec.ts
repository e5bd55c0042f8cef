import type { Page } from 'playwright/test';
import {
  amountToPay,
  ask,
  buy,
  checkout,
  composer,
  conversation,
  expect,
  expectAccessible,
  fillAddress,
  fillCard,
  find,
  order,
  pay,
  products,
  test,
} from './shop';

const chips = (page: Page) => page.getByRole('list', { name: 'What was understood' });
const answered = (page: Page) => expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
const lists = (page: Page) => page.getByRole('list', { name: 'Products' });
const table = (page: Page) => page.getByRole('table', { name: /^Comparison of/ }).last();

/** The prices on the cards of the newest answer, in the currency's major unit. */
async function prices(page: Page): Promise<number[]> {
  const texts = await products(page).locator('.font-semibold.tabular').allInnerTexts();
  return texts.map((text) => Number(text.replace(/[^0-9.]/g, '')));
}

/** The shopper's own message; the same words may stand among the folded reasons. */
const said = (page: Page, words: string) => conversation(page).locator('[data-turn] > p', { hasText: words }).last();

/** Presses something that says a message, and waits for its answer. */
async function say(page: Page, name: string | RegExp, words: string): Promise<void> {
  const before = await page.getByRole('heading', { name: 'You' }).count();
  await page.getByRole('button', { name }).last().click();
  await expect(page.getByRole('heading', { name: 'You' })).toHaveCount(before + 1);
  await expect(said(page, words)).toBeVisible();
  await answered(page);
}

test('a limit is taken away from its chip, in words that the conversation keeps', async ({ page }) => {
  await find(page, 'black running shoes under $100');
  await expectAccessible(page);
  await say(page, 'Remove Black', 'Any color');
  await expect(lists(page)).toHaveCount(2);
  await expect(chips(page).last()).toContainText('Under $100.00');
  await expect(chips(page).last()).not.toContainText('Black');
  // The older search keeps what it understood, without buttons.
  await expect(chips(page).first()).toContainText('Black');
  await expect(chips(page).first().getByRole('button')).toHaveCount(0);
  for (const price of await prices(page)) expect(price).toBeLessThanOrEqual(100);
  await page.reload();
  await expect(conversation(page).getByText('Any color', { exact: true })).toBeVisible();
  await expect(chips(page).last().getByRole('button', { name: 'Remove Under $100.00' })).toBeVisible();
});

/** How many the newest answer says that there are. */
const total = async (page: Page) => Number(/^(\d+) products? fit/m.exec(await conversation(page).innerText())?.[1]);
const choices = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

test('a price is changed from its chip', async ({ page }) => {
  await find(page, 'running shoes under $150');
  await page.getByRole('button', { name: 'Change Under $150.00' }).click();
  await choices(page, 'Price').getByLabel('Highest price (USD)').fill('nothing');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Write prices above zero, the lower one first.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Lowest price (USD)').fill('60');
  await page.getByLabel('Highest price (USD)').fill('90');
  await say(page, 'Apply', 'Price: $60.00 – $90.00');
  for (const chip of ['Under $90.00', 'Over $60.00']) await expect(chips(page).last()).toContainText(chip);
  for (const price of await prices(page)) {
    expect(price).toBeGreaterThanOrEqual(60);
    expect(price).toBeLessThanOrEqual(90);
  }
});

test('colour, size and delivery are changed by keyboard among what was found, and each count is kept', async ({ page }) => {
  await find(page, 'black running shoes under $150');
  const color = page.getByRole('button', { name: 'Change Black' });
  await color.focus();
  await page.keyboard.press('Enter');
  await expect(choices(page, 'Color').getByRole('checkbox', { name: /^Black/ })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(color).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(choices(page, 'Color').getByRole('checkbox', { name: /^Black/ })).toBeFocused();
  // A key in the moment between Esc and the browser's word of it opens the choices again.
  await color.evaluate((chip: HTMLElement) => {
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    chip.click();
  });
  await expect(choices(page, 'Color').getByRole('checkbox', { name: /^Black/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const next = choices(page, 'Color').locator('label:has(input:focus)');
  const [, name = '', count] = /^(.+?)\s+(\d+)/.exec(await next.innerText()) ?? [];
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(conversation(page).getByText(`Color: ${name}`, { exact: true })).toBeVisible();
  await answered(page);
  await expect(page.getByRole('button', { name: `Change ${name}` })).toBeFocused();
  await expect(chips(page).last()).not.toContainText('Black');
  expect(await total(page)).toBe(Number(count));

  for (const [field, role, label] of [
    ['Size', 'checkbox', 'Size: US 10'],
    ['Delivery', 'radio', 'Delivery: Within 2 days'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a filter' }).click();
    await choices(page, 'Add a filter').getByRole('button', { name: field, exact: true }).click();
    const value = label.split(': ')[1] ?? '';
    await choices(page, field)
      .getByRole(role, { name: new RegExp(`^${value} [0-9]+ products?$`) })
      .check();
    await expectAccessible(page);
    await say(page, 'Apply', label);
    await expect(chips(page).last()).toContainText(value);
  }
  await expect(chips(page).last()).toContainText(name);
  await page.reload();
  await expect(said(page, 'Size: US 10')).toBeVisible();
  await expect(chips(page).last()).toContainText('Within 2 days');
});

test('more of the same search, without what was seen, and with a limit that was taken away staying away', async ({ page }) => {
  await find(page, 'black running shoes under $100');
  await say(page, 'Remove Under $100.00', 'Any price');
  const seen = await products(page).evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));
  await say(page, /^Show more/, 'Show more');
  await expect(lists(page)).toHaveCount(3);
  await expect(chips(page).last()).not.toContainText('$100');
  for (const card of await products(page).all()) expect(seen).not.toContain(await card.getAttribute('aria-label'));
});

test('a size is tapped where the assistant asks for one, or the question is skipped, and it is not asked twice', async ({ page }) => {
  await find(page, 'running shoes under $100');
  const sizes = page.getByRole('list', { name: 'Sizes in stock' });
  await sizes.getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('All sizes stay in.')).toBeFocused();
  await expect(sizes).toHaveCount(0);
  await ask(page, 'cheaper');
  await expect(lists(page)).toHaveCount(2);
  await expect(sizes).toHaveCount(0);
  await find(page, 'running shoes under $100');
  const size = (await sizes.getByRole('button').nth(1).getAttribute('aria-label')) ?? '';
  await sizes.getByRole('button', { name: size }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page, size)).toBeVisible();
  await answered(page);
  await expect(chips(page).last()).toContainText(size);
});

test('two products are compared in a table, and one is bought from it', async ({ page }) => {
  await find(page, 'running shoes under $100');
  const names = await products(page).evaluateAll((cards) => cards.slice(0, 3).map((card) => card.getAttribute('aria-label') ?? ''));
  await page.getByRole('checkbox', { name: `Compare ${names[0]}` }).check();
  await expect(page.getByText('Pick one more to compare.')).toBeVisible();
  await page.getByRole('checkbox', { name: `Compare ${names[1]}` }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compare 2 products' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare 2 products' });
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  for (const name of names.slice(0, 2)) await expect(table(page).getByRole('columnheader', { name })).toBeVisible();
  for (const fact of ['Price', 'Stock', 'Rating']) await expect(table(page).getByRole('rowheader', { name: fact })).toBeVisible();
  await expect(
    table(page)
      .getByRole('rowheader', { name: /Differs/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  const all = await table(page).getByRole('row').count();
  await dialog.getByLabel('Only differences').check();
  expect(await table(page).getByRole('row').count()).toBeLessThan(all);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await dialog.getByRole('button', { name: `Buy ${names[1]}` }).click();
  await expect(dialog).toBeHidden();
  const choice = page.getByRole('dialog', { name: names[1] });
  await expect(choice).toBeVisible();
  for (const group of await choice.getByRole('radiogroup').all())
    if (!(await group.getByRole('radio', { checked: true }).count())) await group.locator('input:enabled').first().check({ force: true });
  await choice.getByRole('button', { name: 'Continue' }).click();
  await expect(checkout(page)).toContainText(names[1] ?? '');
});

test('four products are the most, and Clear begins again', async ({ page }) => {
  await find(page, 'running shoes under $100');
  const boxes = products(page).getByRole('checkbox');
  for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
  await expect(page.getByText('Four picked, the most.')).toBeVisible();
  await expect(boxes.nth(4)).toBeDisabled();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('button', { name: /^Compare \d products/ })).toHaveCount(0);
  await expect(boxes.nth(4)).toBeEnabled();
});

test('why these, and what was left out, are there to open', async ({ page }) => {
  await find(page, 'waterproof winter coat under $200');
  await page.getByText('Why these', { exact: true }).click();
  await expect(conversation(page).getByText('“waterproof”').first()).toBeVisible();
  await page.getByText(/^Left out \(\d+\)$/).click();
  await expect(
    conversation(page)
      .getByText(/over your limit|is over/)
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  const press = page.getByRole('button', { name: /^Show \d+ over \$200\.00$/ });
  const more = Number((await press.innerText()).match(/\d+/)?.[0]);
  const [left = '0'] = await page.getByText(/^\d+ left$/).allInnerTexts();
  const before = (await products(page).count()) + Number.parseInt(left, 10);
  await say(page, /^Show \d+ over/, 'Any price');
  expect(await total(page)).toBe(before + more);
});

test('nothing fits: the nearest are shown apart, with the limit that is in the way', async ({ page }) => {
  await find(page, 'bedside lamp compatible with HomeKit under $5');
  await expect(conversation(page).getByText(/^Nothing fits everything/)).toContainText('Under $5.00');
  await expectAccessible(page);
  await say(page, /^Search without/, 'Any price');
  await expect(chips(page).last()).toContainText('HomeKit');
  await expect(products(page).first()).toBeVisible();
});

test('a picture that does not come leaves its place, in size and with its name', async ({ page }) => {
  await page.route(/\/products\/|\.svg/, (route) =>
    route.request().resourceType() === 'image' ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await find(page, 'running shoes under $100');
  const card = products(page).first();
  const title = (await card.getAttribute('aria-label')) ?? '';
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await expect(card.getByRole('img', { name: title })).toBeVisible();
    await expect(card.locator('img')).toHaveCount(0);
    const box = await card.getByRole('img', { name: title }).boundingBox();
    expect(Math.abs((box?.width ?? 0) - (box?.height ?? 1))).toBeLessThan(2);
  }
});

test('中文提问，最后买下', { tag: '@one-screen' }, async ({ page }) => {
  const understood = page.getByRole('list', { name: '已理解的条件' });
  const found = page.getByRole('list', { name: '商品' });
  await find(page, '求 100 美元以内最好的跑鞋');
  await expect(understood).toContainText('跑鞋');
  await expect(found).toContainText('有货');
  await expect(found).toContainText(/\d 天内送达/);
  await expectAccessible(page);
  await say(page, /^移除 .*100/, '价格不限');
  await expect(understood.last()).not.toContainText('100');
  const card = found.last().getByRole('article').first();
  const title = (await card.getAttribute('aria-label')) ?? '';
  await expect(card.getByRole('button', { name: `将 ${title} 加入购物车` })).toBeVisible();
  await card.getByRole('button', { name: `购买 ${title}` }).click();
  const choice = page.getByRole('dialog', { name: title });
  await expect(choice.getByRole('button', { name: '关闭' })).toBeVisible();
  await choice.getByRole('button', { name: '继续' }).click();
  await expect(choice.getByText(/^请先选择 /)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await buy(page, card);
  await fillAddress(page);
  const amount = await amountToPay(page);
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toContainText(amount);
});

test('une question en français, puis une comparaison', { tag: '@one-screen' }, async ({ page }) => {
  await find(page, "Besoin d'un bagage cabine compact à moins de 200 $");
  await expect(page.getByRole('list', { name: 'Ce qui a été compris' })).toContainText(/200/);
  await expect(
    products(page)
      .getByRole('checkbox', { name: /^Comparer / })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'Articles' })).toContainText('En stock');
  await ask(page, 'compare les deux premiers');
  const compared = page.getByRole('table', { name: 'Comparaison de 2 articles' });
  await expect(compared.getByRole('columnheader')).toHaveCount(2);
  await expect(compared.getByRole('button', { name: /^Acheter / })).toHaveCount(2);
  for (const fact of ['Prix', 'Stock', 'Livraison', 'Note']) await expect(compared.getByRole('rowheader', { name: fact })).toBeVisible();
  await expectAccessible(page);
  await expect(composer(page)).toBeVisible();
});
