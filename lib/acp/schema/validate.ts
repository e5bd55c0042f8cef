import Ajv, { type AnySchema, type Options, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterSales } from './after-sales-schema';
import checkout from './spec/schema.agentic_checkout.json';
import cart from './spec/schema.cart.json';
import delegatePayment from './spec/schema.delegate_payment.json';
import discount from './spec/schema.discount.json';
import extension from './spec/schema.extension.json';
import feed from './spec/schema.feed.json';
import { orderEvent } from './webhook-event';

const bundles = {
  checkout: 'https://example.com/schemas/agentic-checkout/bundle.schema.json',
  cart: 'https://example.com/schemas/cart/bundle.schema.json',
  feed: 'https://example.com/schemas/feed/bundle.schema.json',
  delegatePayment: 'https://example.com/schemas/delegate-payment/bundle.schema.json',
} as const;

/** Names that are not `$defs` of the checkout bundle, and where they live. */
const elsewhere = {
  Cart: `${bundles.cart}#/$defs/Cart`,
  CartCreateRequest: `${bundles.cart}#/$defs/CartCreateRequest`,
  CartUpdateRequest: `${bundles.cart}#/$defs/CartUpdateRequest`,
  FeedProduct: `${bundles.feed}#/$defs/Product`,
  FeedVariant: `${bundles.feed}#/$defs/Variant`,
  FeedMetadata: `${bundles.feed}#/$defs/FeedMetadata`,
  FeedProductsResponse: `${bundles.feed}#/$defs/ProductsResponse`,
  FeedUpsertProductsRequest: `${bundles.feed}#/$defs/UpsertProductsRequest`,
  FeedCreateRequest: `${bundles.feed}#/$defs/CreateFeedRequest`,
  FeedError: `${bundles.feed}#/$defs/Error`,
  DelegatePaymentRequest: `${bundles.delegatePayment}#/$defs/DelegatePaymentRequest`,
  DelegatePaymentResponse: `${bundles.delegatePayment}#/$defs/DelegatePaymentResponse`,
  DelegatePaymentError: `${bundles.delegatePayment}#/$defs/Error`,
  OrderEvent: orderEvent.$id,
  AfterSales: `${afterSales.$id}#/$defs/AfterSales`,
  AfterSalesQuote: `${afterSales.$id}#/$defs/AfterSalesQuote`,
} as const;

/** A `$def` of the checkout bundle ("CheckoutSession", "Order", "Error", …) or one of the names above. */
export type SchemaName = keyof typeof elsewhere | keyof (typeof checkout)['$defs'];

let strict: Ajv | undefined;
let pruning: Ajv | undefined;
const compiled = new Map<SchemaName, ValidateFunction>();

/** Digest §26: strict mode fails on `example`; cart and discount refer to the checkout bundle by file name. */
function schemasWith(options: Options): Ajv {
  const ajv = new Ajv({ strict: false, ...options });
  addFormats(ajv);
  for (const $id of [
    bundles.checkout,
    'https://example.com/schemas/cart/schema.agentic_checkout.json',
    'https://agentic-commerce-protocol.com/schemas/schema.agentic_checkout.json',
  ]) {
    ajv.addSchema({ ...checkout, $id } as AnySchema);
  }
  for (const bundle of [cart, discount, extension, delegatePayment, feed, orderEvent, afterSales]) ajv.addSchema(bundle as AnySchema);
  return ajv;
}

/** The same schemas, taking unknown members away instead of refusing them (see conform.ts). */
export function pruningSchemas(): Ajv {
  pruning ??= schemasWith({ removeAdditional: 'all' });
  return pruning;
}

export const refOf = (name: SchemaName): string =>
  name in elsewhere ? elsewhere[name as keyof typeof elsewhere] : `${bundles.checkout}#/$defs/${name}`;

function validatorOf(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  strict ??= schemasWith({ allErrors: true });
  const validate = strict.compile({ $ref: refOf(name) });
  compiled.set(name, validate);
  return validate;
}

/** Compiles a schema before its first use, which would have to. */
export function prepareSchema(name: SchemaName): void {
  validatorOf(name);
}

/**
 * What the JSON Schema of ACP 2026-04-17 has against the body, one sentence each ("/totals/0/amount must be integer"); empty: it is valid.
 * Strict: for what we send. Throws when the schema has no such name.
 */
export function problemsOf(name: SchemaName, body: unknown): string[] {
  const validate = validatorOf(name);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
    return `${instancePath || '/'} ${message ?? 'is not valid'}${extra}`;
  });
}
