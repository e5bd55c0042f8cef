import { expect, test } from 'vitest';
import { declineText } from './decline';

test('a card that was removed in another tab is not said to be declined by its bank', () => {
  const sentence = 'The provided PaymentMethod was detached from a Customer. It may not be used again.';
  const said = declineText({ code: 'invalid_request_error', sentence });
  expect(said).toContain('This card was removed from your saved cards');
  expect(said).toMatch(/nothing was charged/i);
  expect(said).not.toContain('bank');
});

test('an amount that no card can be charged is said as that, not as the bank’s no', () => {
  const said = declineText({ code: 'payment_declined', sentence: 'Amount must be at least $0.50 usd' });
  expect(said).toMatch(/^The amount is smaller than what a card can be charged\. Nothing was charged/);
  expect(said).not.toContain('bank');
});
