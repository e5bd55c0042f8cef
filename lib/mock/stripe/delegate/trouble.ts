/** ACP's flat error; `type` and `code` are closed lists in its schema, so every refusal must find its place in them. */
export type FlatError = {
  type: 'invalid_request' | 'rate_limit_exceeded' | 'processing_error' | 'service_unavailable';
  code:
    | 'invalid_card'
    | 'duplicate_request'
    | 'idempotency_conflict'
    | 'too_many_requests'
    | 'idempotency_key_required'
    | 'idempotency_in_flight';
  message: string;
  param?: string;
  supported_versions?: string[];
};

/** A request to the vault that is refused and changes nothing. */
export class VaultRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: FlatError,
  ) {
    super(body.message);
    this.name = 'VaultRefusal';
  }
}

/**
 * The closed list has no code for a malformed request, a wrong key or an unknown version; the spec's own examples use `invalid_card`
 * for a missing field, so that is the word for all of them. The sentence and the status say what it really is.
 */
export const refuse = (status: number, message: string, more: Partial<FlatError> = {}) =>
  new VaultRefusal(status, { type: 'invalid_request', code: 'invalid_card', message, ...more });
