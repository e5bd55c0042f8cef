import { expect, test } from 'vitest';
import { redactBody, redactHeaders } from './redact';

test('of a form, card and person are hidden, the amount stays', () => {
  const form = new URLSearchParams({
    'card[number]': '4242424242424242',
    'card[cvc]': '987',
    'billing_details[name]': 'Ada Shopper',
    shared_payment_granted_token: 'spt_1N9abcdefghij',
    'metadata[checkout_session_id]': 'cs_123',
    amount: '7446',
  });
  const kept = decodeURIComponent(redactBody(form.toString(), 'application/x-www-form-urlencoded'));
  for (const secret of ['4242', '987', 'Ada', 'spt_1N9']) expect(kept).not.toContain(secret);
  for (const useful of ['amount=7446', 'cs_123']) expect(kept).toContain(useful);
});

test('a product keeps its name, a buyer does not', () => {
  const body = JSON.stringify({ line_items: [{ name: 'Boot' }], buyer: { name: 'Ada', phone_number: '+15035550142' } });
  expect(JSON.parse(redactBody(body, 'application/json'))).toEqual({
    line_items: [{ name: 'Boot' }],
    buyer: { name: '[hidden]', phone_number: '+10000000000' },
  });
});

test('the code of a gift card is hidden with all that was typed for it', () => {
  expect(
    redactBody('{"payment_method":{"type":"seller_backed_gift_card","fields":{"code":"GIFT-1234"}}}', 'application/json'),
  ).not.toContain('GIFT');
});

test('events and text that is no JSON are gone through for keys and card numbers', () => {
  expect(redactBody('data: {"key":"sk_test_abcdef", "n":"4000 0000 0000 0002"}\n\n', 'text/event-stream')).toBe(
    'data: {"key":"sk_[hidden]", "n":"[hidden]"}\n\n',
  );
});

test('of the headers, what opens something is hidden and its kind stays', () => {
  expect(
    redactHeaders([
      ['authorization', 'Bearer demo-north'],
      ['Merchant-Signature', 't=1,v1=ab'],
      ['api-version', '2026-04-17'],
    ]),
  ).toEqual([
    ['authorization', 'Bearer [hidden]'],
    ['Merchant-Signature', '[hidden]'],
    ['api-version', '2026-04-17'],
  ]);
});
