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

test('an order shows where its page and its codes are, not what opens or spends them', () => {
  const order = {
    permalink_url: 'https://north.example/orders/o1?key=HDe8FqDurc',
    label: { url: 'https://north.example/returns/r1?lang=en&key=HDe8FqDurc' },
    digital_delivery: { license_key: 'CO-MONEY-1', access_url: 'https://north.example/get?ticket=t1' },
  };
  expect(JSON.parse(redactBody(JSON.stringify(order), 'application/json'))).toEqual({
    permalink_url: 'https://north.example/orders/o1?hidden',
    label: { url: 'https://north.example/returns/r1?lang=en&key=hidden' },
    digital_delivery: { license_key: '[hidden]', access_url: 'https://north.example/get?hidden' },
  });
});

test('a secret that is packed, and an address in the middle of a sentence, are hidden too', () => {
  const packed = Buffer.from('{"client_secret":"pi_1_secret_2"}').toString('base64');
  const kept = redactBody(JSON.stringify({ value: packed, note: 'Ask ada@example.org. discount@2026-04-17' }), 'application/json');
  expect(kept).toBe('{"value":"[hidden]","note":"Ask hidden@example.com. discount@2026-04-17"}');
});

test('of a body that was cut in the middle the same is hidden', () => {
  const body =
    '{"buyer":{"name":"Ada \\"A\\" Shopper","phone_number": "+15035550142"},"fields":{"code":"GIFT-1234"},"status":"open","city":"Portl';
  expect(redactBody(body, 'application/json')).toBe(
    '{"buyer":{"name":"[hidden]","phone_number":"[hidden]"},"fields":{"code":"[hidden]"},"status":"open","city":"[hidden]"',
  );
});

test('events and text that is no JSON are gone through for keys and card numbers', () => {
  expect(redactBody('data: {"key":"sk_test_abcdef", "n":"4000 0000 0000 0002"}\n\n', 'text/event-stream')).toBe(
    'data: {"key":"sk_[hidden]", "n":"[hidden]"}\n\n',
  );
});

test('an address behind another is hidden too, and a word as long as a body costs no more than its length', () => {
  expect(redactBody('ada@example.org+grace@example.org, a.b@, @c.de', 'text/plain')).toBe(
    'hidden@example.comhidden@example.com, a.b@, @c.de',
  );
  const costOf = (letters: number) => {
    const word = 'a'.repeat(letters);
    const began = performance.now();
    expect(redactBody(word, 'text/plain')).toBe(word);
    return performance.now() - began;
  };
  const least = (letters: number) => Math.min(...Array.from({ length: 3 }, () => costOf(letters)));
  // Sixteen times the letters: about sixteen times as long, 256 times where each letter is a new beginning.
  expect(least(160_000) / least(10_000)).toBeLessThan(96);
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
