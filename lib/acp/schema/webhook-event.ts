/**
 * The body of an order event, from the OpenAPI document of the webhook receiver (2026-04-17), which has no JSON Schema of its own:
 * `{ type, data }` and nothing else; `data` is an Order that also must say its type and status.
 */
export const orderEvent = {
  $id: 'https://example.com/schemas/agentic-checkout-webhook/order-event.json',
  type: 'object',
  additionalProperties: false,
  required: ['type', 'data'],
  properties: {
    type: { type: 'string' },
    data: {
      allOf: [
        { $ref: 'https://example.com/schemas/agentic-checkout/bundle.schema.json#/$defs/Order' },
        { type: 'object', required: ['id', 'type', 'checkout_session_id', 'permalink_url', 'status'] },
      ],
    },
  },
} as const;
