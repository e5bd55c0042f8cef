/** The inside of Stripe's error envelope `{ error: … }`. */
export type StripeErrorBody = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  doc_url?: string;
  charge?: string;
  payment_intent?: Record<string, unknown>;
  payment_method?: Record<string, unknown>;
};

/**
 * A request that is answered with an error and changes nothing. Thrown before anything is written; turned into an answer by the door.
 * `beforeExecution`: the parameters themselves are wrong; such an answer is not kept under its Idempotency-Key, all others are.
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: StripeErrorBody,
    readonly beforeExecution = false,
  ) {
    super(body.message);
    this.name = 'Refusal';
  }
}

export const invalid = (message: string, more: { param?: string; code?: string } = {}): Refusal =>
  new Refusal(400, { type: 'invalid_request_error', message, ...more });

/** Stripe's answer for an id that does not exist, or that belongs to someone else. `what` is the resource's name in the path. */
export const missing = (what: string, id: string, param = 'id'): Refusal =>
  new Refusal(404, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${what}: '${id.slice(0, 100)}'`, param });

/** A refusal by the bank or the card's own facts: HTTP 402. */
export const cardRefused = (code: string, message: string, more: Partial<StripeErrorBody> = {}): Refusal =>
  new Refusal(402, {
    type: 'card_error',
    code,
    message,
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
    ...more,
  });
