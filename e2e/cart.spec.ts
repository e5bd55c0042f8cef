import { addToCart, ask, expect, expectAccessible, fillAddress, fillCard, find, pay, products, test } from './shop';

test('a cart over two merchants is paid with one confirmation, each bank question in its turn', { tag: '@one-screen' }, async ({
  page,
}) => {
  await addToCart(page, (await find(page, 'wool running socks')).first());
  await ask(page, 'a gift for a ceramics lover under $80');
  await addToCart(page, products(page).first());
  await page.goto('/cart');
  await expect(page.getByText('2 merchants · 2 deliveries')).toBeVisible();
  const together = page.getByRole('button', { name: 'Checkout at both merchants' });
  await together.click();
  const both = page.getByRole('region', { name: 'Checkout at 2 merchants' });
  // Whoever is left out stays in the cart, and without anybody it can be begun again.
  const leave = page.getByRole('button', { name: /^Cancel checkout at / });
  await leave.first().click();
  await expect(page.getByRole('heading', { name: 'Checkout at 1 merchant' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Checkout at / })).toHaveCount(1);
  await leave.click();
  await expect(page.getByRole('heading', { name: 'Cart' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Checkout at / })).toHaveCount(3);
  await together.click();
  await fillAddress(page, undefined, both);
  const parts = both.getByRole('region', { name: /^Checkout at / });
  await expect(parts).toHaveCount(2);
  await expectAccessible(page);
  await fillCard(page, '4000000000003220');

  const rows = both.getByRole('table', { name: 'What each merchant gets' }).getByRole('row');
  const amounts = await Promise.all([0, 1].map((row) => rows.nth(row).getByRole('cell').innerText()));
  const button = both.getByRole('button', { name: /^Pay / });
  await expect(button).toContainText(await rows.last().getByRole('cell').innerText());
  await pay(page, button);

  const bank = page.frameLocator('iframe[title="Your bank asks you to confirm"]');
  await bank.getByRole('button', { name: 'Fail' }).click();
  await expect(both.getByText(/Nothing was charged, and your details are kept/)).toBeVisible();
  await expect(button).toBeFocused();
  await pay(page, button);
  for (const amount of amounts) {
    await expect(bank.getByText(`Is this payment of ${amount} yours?`)).toBeVisible();
    await bank.getByRole('button', { name: 'Complete' }).click();
    await expect(page.getByRole('region', { name: /^Order / }).filter({ hasText: amount })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: '2 orders placed' })).toBeFocused();
  await expectAccessible(page);
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: /Order / })).toHaveCount(2);
});
