import { openShop } from './canary/shop';
import { ask, buy, expect, expectAccessible, fillAddress, fillCard, order, pay, products, test } from './shop';

// A shop of its own: a switch breaks a line for everybody.
test('a presenter loses the answer to Pay on purpose, sees on the wire that it was charged once, and stops the shop with its page open', {
  tag: '@one-screen',
}, async ({ page, context }) => {
  // A shop is opened and closed within it.
  test.setTimeout(90_000);
  const shop = await openShop({ STUDIO: '1' });
  try {
    const studio = page;
    const shopping = await context.newPage();
    await studio.goto(`${shop.url}/studio/switches`);
    await expect(studio.getByText('Everything is as it should be.')).toBeVisible();
    await expectAccessible(studio);
    await studio.getByRole('button', { name: 'Switch on: The answer to Pay is lost' }).click();
    await expect(studio.getByText(/lines are broken on purpose/)).toBeVisible();

    await shopping.goto(shop.url);
    await ask(shopping, 'running shoes under $100');
    await buy(shopping, products(shopping).first());
    await fillAddress(shopping);
    await fillCard(shopping, '4242424242424242');
    await pay(shopping);
    await expect(order(shopping)).toBeVisible();

    await studio.getByRole('link', { name: 'Exchanges' }).click();
    const exchanges = studio.getByRole('list', { name: 'Exchanges' }).getByRole('listitem');
    await expect(
      exchanges
        .filter({ hasText: /complete/ })
        .filter({ hasText: 'broken' })
        .first(),
    ).toBeVisible();
    await expect(exchanges.filter({ hasText: '/v1/payment_intents' })).toHaveCount(1);
    await expect(exchanges.filter({ hasText: 'does not fit ACP' })).toHaveCount(0);
    await exchanges.filter({ hasText: 'broken' }).first().locator('summary').first().click();
    await expect(studio.getByText('fetch failed: switchboard: the answer was lost')).toBeVisible();
    await expect(studio.getByRole('button', { name: 'Copy as curl' })).toBeVisible();
    await expectAccessible(studio);
    // The order is still followed in the other page; that must not hold the shop open.
    await studio.goto('about:blank');
  } finally {
    await shop.stop();
    shop.remove();
  }
});
