import { expect, test } from 'vitest';
import { declineText } from './decline';

test('a card that was removed in another tab is not said to be declined by its bank', () => {
  const sentence = 'The provided PaymentMethod was detached from a Customer. It may not be used again.';
  const said = declineText({ code: 'invalid_request_error', sentence });
  expect(said).toContain('This card was removed from your saved cards');
  expect(said).toMatch(/nothing was charged/i);
  expect(said).not.toContain('bank');
});
