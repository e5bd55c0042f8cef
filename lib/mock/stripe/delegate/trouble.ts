import type { DelegatePaymentError } from '@/lib/acp/schema';

/** A request to the vault that is refused and changes nothing. */
export class VaultRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: DelegatePaymentError,
    /** Seconds, for Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(body.message);
    this.name = 'VaultRefusal';
  }
}

/**
 * The closed list has no code for a malformed request, a wrong key or an unknown version; the spec's own examples use `invalid_card`
 * for a missing field, so that is the word for all of them. The sentence and the status say what it really is.
 */
export const refuse = (status: number, message: string, more: Partial<DelegatePaymentError> = {}, retryAfter?: number) =>
  new VaultRefusal(status, { type: 'invalid_request', code: 'invalid_card', message, ...more }, retryAfter);

/** The 429 of the closed lists (digest §22 C23). */
export const tooMany = (seconds: number) =>
  refuse(429, 'Too many payments in a short time', { type: 'rate_limit_exceeded', code: 'too_many_requests' }, seconds);
