import {
  amountToPay,
  ask,
  buy,
  checkout,
  composer,
  expect,
  expectAccessible,
  fillAddress,
  fillCard,
  find,
  order,
  pay,
  payButton,
  products,
  test,
} from './shop';

test('a shopper buys running shoes by typing one sentence', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await ask(page, 'running shoes under $100');
  const cards = products(page);
  await expect(cards.first()).toBeVisible();
  expect(await cards.count()).toBeGreaterThanOrEqual(3);
  for (const price of await cards.locator('.font-semibold.tabular').allInnerTexts())
    expect(Number(price.replace(/[^0-9.]/g, ''))).toBeLessThanOrEqual(100);
  await expectAccessible(page);

  await buy(page, cards.first());
  await expect(payButton(page)).toBeVisible();
  await expectAccessible(page);
  await fillAddress(page);
  await expectAccessible(page);
  await fillCard(page, '4242424242424242');
  const amount = await amountToPay(page);
  await pay(page);

  await expect(order(page)).toBeVisible();
  await expect(order(page)).toContainText(amount);
  await expectAccessible(page);

  const number = (await order(page).getAttribute('aria-label'))?.replace(/^Order /, '') ?? '';
  await page.goto('/orders');
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText(amount).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: new RegExp(number) }).click();
  await expect(order(page)).toContainText(amount);
  await expectAccessible(page);
});

test("another delivery changes the merchant's total at once", async ({ page }) => {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  const before = await amountToPay(page);
  const choices = checkout(page).getByRole('radiogroup', { name: 'Delivery' }).getByRole('radio');
  expect(await choices.count()).toBeGreaterThanOrEqual(2);
  await choices.and(page.getByRole('radio', { name: /Express/ })).check({ force: true });
  await expect(payButton(page)).not.toHaveAccessibleName(`Pay ${before}`);
  await expect(checkout(page)).toContainText(await amountToPay(page));
});

test('a declined card charges nothing, says so, and a good one then pays', async ({ page }) => {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  await fillCard(page, '4000000000000002');
  await pay(page);
  const alert = checkout(page).getByRole('alert');
  await expect(alert).toContainText(/declined/i);
  await expect(alert).toContainText(/nothing was charged/i);
  await expectAccessible(page);
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toBeVisible();
});

test('Pay pressed twice, and in a second tab, makes one order', { tag: '@one-screen' }, async ({ page, context }) => {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.first());
  await fillAddress(page);
  await fillCard(page, '4242424242424242');
  const second = await context.newPage();
  await second.goto(page.url());
  await fillCard(second, '4242424242424242');
  // Found before, pressed in one moment: whichever tab comes first, the other's press must find its button still there.
  const buttons = await Promise.all([page, second].map((tab) => payButton(tab).elementHandle()));
  const twice = (button: SVGElement | HTMLElement) => {
    for (let press = 0; press < 2; press++) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  await Promise.all(buttons.map((button) => button?.evaluate(twice)));
  await expect(order(page)).toBeVisible();
  await expect(order(second)).toBeVisible();
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: /Order / })).toHaveCount(1);
});

test('a purchase by keyboard alone', { tag: '@one-screen' }, async ({ page }) => {
  await page.goto('/');
  await composer(page).focus();
  await page.keyboard.type('wool running socks');
  await page.keyboard.press('Enter');
  await expect(products(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  const buyButton = products(page).first().getByRole('button', { name: /^Buy / });
  await buyButton.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.or(checkout(page)).first()).toBeVisible();
  if (await dialog.isVisible()) {
    for (const group of await dialog.getByRole('radiogroup').all()) {
      if (await group.getByRole('radio', { checked: true }).count()) continue;
      await group.locator('input[type=radio]:enabled').first().focus();
      await page.keyboard.press('Space');
    }
    await dialog.getByRole('button', { name: 'Continue' }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(checkout(page)).toBeVisible();
  await checkout(page).getByLabel('Email').focus();
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await type('ada@example.com');
  await fillAddress(page);
  await checkout(page).getByRole('radiogroup', { name: 'Delivery' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowDown');
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]').last();
  await frame.locator('[name=number]').focus();
  await type('4242424242424242');
  await type('1234');
  await type('123');
  await page.keyboard.type('94103');
  await payButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(order(page)).toBeVisible();
});
