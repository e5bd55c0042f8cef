import type { Page } from 'playwright/test';
import {
  ask,
  buy,
  checkout,
  conversation,
  expect,
  expectAccessible,
  fillAddress,
  fillCard,
  find,
  order,
  pay,
  payButton,
  test,
} from './shop';

/** Fellmark's back office: what its people do after a sale. */
async function deed(page: Page, number: string, verb: string, body: object = {}): Promise<void> {
  const answer = await page.request.post(`/api/back-office/orders/${number}/${verb}`, {
    headers: { authorization: 'Bearer demo-fellmark' },
    data: body,
  });
  expect(answer.status(), verb).toBe(200);
}

/** Buys running shoes at Fellmark; the order's number. */
async function bought(page: Page): Promise<string> {
  const cards = await find(page, 'running shoes under $100');
  await buy(page, cards.filter({ hasText: 'Fellmark' }).first());
  await fillAddress(page);
  await fillCard(page, '4242424242424242');
  await pay(page);
  await expect(order(page)).toBeVisible();
  return (await order(page).getAttribute('aria-label'))?.replace(/^Order /, '') ?? '';
}

test('what has left is not canceled but comes back with a label, and its refund shows in the conversation by itself @one-screen', async ({
  page,
  context,
}) => {
  const number = await bought(page);
  await deed(page, number, 'dispatch', {
    carrier: 'UPS',
    tracking_number: '1Z999',
    tracking_url: 'https://www.ups.com/track?tracknum=1Z999',
  });
  await expect(order(page).getByRole('link', { name: /1Z999/ })).toBeVisible();

  await ask(page, 'cancel my order');
  const refused = page.getByRole('region', { name: `Cancel order ${number}` });
  await expect(refused.getByText('Everything has left already.')).toBeVisible();
  await refused.getByRole('button', { name: 'Talk to a person at Fellmark' }).click();
  const mail = refused.getByRole('link', { name: /Write to Fellmark/ });
  await expect(mail).toHaveAttribute('href', /^mailto:help@fellmark\.example\?subject=Order/);
  await expectAccessible(page);

  await deed(page, number, 'deliver');
  await expect(order(page).getByRole('button', { name: /^Return or exchange/ })).toBeVisible();

  await ask(page, 'I want to return the shoes');
  const form = page.getByRole('region', { name: `Return from order ${number}` });
  const send = form.getByRole('button', { name: /^Ask for the return · \$[\d.]+ back$/ });
  await expect(send).toBeEnabled();
  await expectAccessible(page);
  const amount = /\$[\d.]+/.exec(await send.innerText())?.[0] ?? '';
  await send.click();
  await expect(form.getByText('Choose the reason that fits best.')).toBeVisible();
  await form.getByLabel('Why?').selectOption({ label: 'Too small' });
  await form.getByRole('radio', { name: 'Have it picked up' }).check();
  await form.getByRole('radiogroup', { name: 'Pickup date' }).getByRole('radio').first().check({ force: true });
  await expect(send).toBeEnabled();
  await send.click();
  const label = form.getByRole('link', { name: /Print the prepaid label/ });
  await expect(label).toBeVisible();
  await expectAccessible(page);

  const printed = await context.newPage();
  await printed.goto((await label.getAttribute('href')) ?? '');
  await expect(printed.getByRole('img', { name: /^Code FM-R-/ })).toBeVisible();
  await expectAccessible(printed);
  await printed.close();

  await deed(page, number, 'receive');
  await expect(form.getByText('For what came back')).toContainText('Completed');
  await expect(order(page).getByText(`−${amount}`)).toBeVisible();
  await expect(conversation(page).getByText('Received').first()).toBeVisible();
});

test('before it leaves an order is canceled with one press and refunded @one-screen', async ({ page }) => {
  const number = await bought(page);
  await order(page)
    .getByRole('button', { name: /^Cancel/ })
    .click();
  const dialog = page.getByRole('dialog', { name: `Cancel order ${number}` });
  const press = dialog.getByRole('button', { name: /^Cancel the order · \$/ });
  await expect(press).toBeEnabled();
  await expectAccessible(page);
  // What the merchant refunds meanwhile is no longer due: the figure follows, and the press is of the new one.
  const whole = await press.innerText();
  await deed(page, number, 'refund', { amount: 500 });
  await expect(press).not.toHaveText(whole);
  await press.dblclick();
  await expect(dialog.getByText(/^Canceled\. Fellmark refunds \$/)).toBeVisible();
  await expect(dialog.getByText('Canceled before it left')).toContainText('Completed');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(order(page).getByText('Canceled', { exact: true })).toBeVisible();
  await expect(order(page).getByText('Canceled before it left')).toHaveCount(1);
});

test('an exchange in words takes up the size they name, comes back with a label, and opens the checkout for the other one @one-screen', async ({
  page,
}) => {
  const number = await bought(page);
  await deed(page, number, 'dispatch', {
    carrier: 'UPS',
    tracking_number: '1Z998',
    tracking_url: 'https://www.ups.com/track?tracknum=1Z998',
  });
  await deed(page, number, 'deliver');
  await expect(order(page).getByRole('button', { name: /^Return or exchange/ })).toBeVisible();

  await ask(page, 'exchange the shoes for an 11');
  const form = page.getByRole('region', { name: `Exchange from order ${number}` });
  const other = form.getByRole('combobox', { name: /^Color, Size of / });
  await expect(other.locator('option:checked')).toHaveText(/US 11\b/);
  await form.getByLabel('Why?').selectOption({ label: 'Too small' });
  const send = form.getByRole('button', { name: /^Return it and order .*US 11$/ });
  await expect(send).toBeEnabled();
  await expectAccessible(page);
  await send.click();
  await expect(payButton(page)).toBeVisible();
  await expect(checkout(page)).toContainText('US 11');
});
