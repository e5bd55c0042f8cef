/**
 * Where a call to a merchant failed:
 * `network` no connection or it broke, `timeout` no answer in time, `too_large` more than we read, `not_json` an answer that is no JSON,
 * `schema` JSON that is not what the operation answers, `protocol` an ACP Error (4xx or 5xx).
 */
export type AcpLayer = 'network' | 'timeout' | 'too_large' | 'not_json' | 'schema' | 'protocol';

export type AcpFailure = {
  layer: AcpLayer;
  operation: string;
  status?: number;
  /** The Error's `code` (digest §5.1), for `protocol`. */
  code?: string;
  param?: string;
  /** From Retry-After. */
  retryAfterSeconds?: number;
};

/** A call that brought no answer to go on with. `cause` keeps what came instead: the body's beginning or the thrown error. */
export class AcpCallError extends Error implements AcpFailure {
  readonly layer: AcpLayer;
  readonly operation: string;
  readonly status?: number;
  readonly code?: string;
  readonly param?: string;
  readonly retryAfterSeconds?: number;

  constructor(failure: AcpFailure, message: string, cause?: unknown) {
    super(`${failure.operation}: ${message}`, { cause });
    this.name = 'AcpCallError';
    this.layer = failure.layer;
    this.operation = failure.operation;
    this.status = failure.status;
    this.code = failure.code;
    this.param = failure.param;
    this.retryAfterSeconds = failure.retryAfterSeconds;
  }

  /**
   * Whether the merchant has surely refused, so that nothing happened: an ACP Error of the 4xx kind, other than "still running" and "too many".
   * After anything else (no answer, 5xx, an unreadable answer) the effect may have taken place.
   */
  get refused(): boolean {
    return this.layer === 'protocol' && this.status !== undefined && this.status >= 400 && this.status < 500 && !this.busy;
  }

  /** The merchant asks to come again with the same key: 409 `idempotency_in_flight`, 429. */
  get busy(): boolean {
    return this.layer === 'protocol' && (this.status === 429 || (this.status === 409 && this.code === 'idempotency_in_flight'));
  }
}
