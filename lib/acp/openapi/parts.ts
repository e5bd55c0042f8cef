import type { JsonSchema } from '../schema';
import { API_VERSION } from '../schema';

const text = { type: 'string' };
const header = (name: string, required: boolean, description: string, schema: JsonSchema = text) => ({
  ...{ name, in: 'header', required, description, schema },
});
const pathId = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: text });

/** `components.parameters` (digest §3). Authorization is a security scheme and Content-Type follows from the body. */
export const parameters = {
  ApiVersion: header('API-Version', true, 'A date. An unknown one is refused with the list of those that are spoken.', {
    ...text,
    examples: [API_VERSION],
  }),
  FeedApiVersion: header('API-Version', false, `When it is sent it must be ${API_VERSION}.`),
  IdempotencyKey: header('Idempotency-Key', true, 'The same key and body again gives the first answer again and has no second effect.', {
    ...text,
    ...{ minLength: 1, maxLength: 255 },
  }),
  RequestId: header('Request-Id', false, 'Comes back in the answer.'),
  AcceptLanguage: header('Accept-Language', false, 'The language of words for the buyer.'),
  UserAgent: header('User-Agent', false, 'Who calls.'),
  Signature: header('Signature', false, 'Required where a key was agreed on: base64url over the canonical JSON (RFC 8785) of the body.'),
  Timestamp: header('Timestamp', false, 'Goes with Signature; at most 300 seconds off.', { ...text, format: 'date-time' }),
  MerchantSignature: header('Merchant-Signature', true, 'HMAC-SHA256 of `<t>.<body>` with the merchant’s webhook secret.', {
    ...text,
    pattern: '^t=\\d+,v1=[a-f0-9]{64}$',
  }),
  CheckoutSessionId: pathId('checkout_session_id', 'The id that create answered.'),
  CartId: pathId('cart_id', 'The id that create answered.'),
  OrderId: pathId('order_id', 'The id of the order that complete answered.'),
  FeedId: pathId('id', 'The feed’s id.'),
  FeedFile: pathId(
    'file',
    '`metadata.json`, `products.jsonl`, or the flat rows `items.jsonl`, `items.csv`, `items.tsv`; `.gz` may follow.',
  ),
  WrongRows: {
    ...{ name: 'wrong_rows', in: 'query', required: false, schema: { ...text, enum: ['refuse', 'skip'], default: 'refuse' } },
    description: '`skip` takes the rows that can be read and lists the others; otherwise one wrong row refuses the file.',
  },
};
export type ParameterName = keyof typeof parameters;

/** `components.headers`: of answers. */
export const headers = {
  IdempotencyKey: { description: 'The key that was sent.', schema: text },
  IdempotentReplayed: { description: '`true`: this is the first answer, given again.', schema: { ...text, enum: ['true'] } },
  RequestId: { description: 'The Request-Id that was sent.', schema: text },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  Allow: { description: 'The methods that are known here.', schema: text },
  WwwAuthenticate: { description: 'Bearer', schema: text },
  CacheControl: { description: 'How long it may be kept.', schema: text },
};
type HeaderName = keyof typeof headers;

const wire: Record<HeaderName, string> = {
  IdempotencyKey: 'Idempotency-Key',
  IdempotentReplayed: 'Idempotent-Replayed',
  RequestId: 'Request-Id',
  RetryAfter: 'Retry-After',
  Allow: 'Allow',
  WwwAuthenticate: 'WWW-Authenticate',
  CacheControl: 'Cache-Control',
};

export const headersOf = (...names: HeaderName[]): object =>
  Object.fromEntries(names.map((name) => [wire[name], { $ref: `#/components/headers/${name}` }]));

/** What each refusal means, at any of the doors. */
export const refusals: Record<number, string> = {
  400: 'The request cannot be read: no or an unknown API-Version, no key, malformed JSON, a missing or wrong field (`param` says which).',
  401: 'No or an unknown bearer token; no, a wrong or a stale Signature where a key was agreed on.',
  403: 'This token may not do this.',
  404: 'There is no such thing, or it is another caller’s.',
  405: 'Not in this state, or not with this method.',
  409: 'The first request with this key is still running, a payment is under way, or the thing is closed.',
  413: 'The body is too large.',
  415: 'The file does not come as this Content-Type.',
  422: 'The key was used with another body, or the request makes sense but cannot be done.',
  429: 'Too many requests in a minute.',
  500: 'A fault of the server; nothing was kept under the key.',
  503: 'Not now; nothing is lost: ask again with the same key.',
};

/** Responses of refusals by status, each an Error of that name. */
export function refused(statuses: readonly number[], error = 'Error'): Record<string, object> {
  const more: Record<number, HeaderName[]> = {
    401: ['WwwAuthenticate'],
    405: ['Allow'],
    409: ['RetryAfter'],
    429: ['RetryAfter'],
    503: ['RetryAfter'],
  };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: refusals[status],
        headers: headersOf('RequestId', 'IdempotencyKey', 'IdempotentReplayed', ...(more[status] ?? [])),
        content: json(error),
      },
    ]),
  );
}

/** A JSON body of that component. */
export const json = (name: string): object => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
export const parametersOf = (...names: ParameterName[]): object[] => names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
