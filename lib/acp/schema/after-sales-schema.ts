import type { z } from 'zod';
import { AfterSales, AfterSalesQuote } from './after-sales';
import { type JsonSchema, jsonSchemaOf } from './json';

const order = { $ref: 'https://example.com/schemas/agentic-checkout/bundle.schema.json#/$defs/Order' };

/** Our own extension as strictly as the release's shapes: nothing beside the named members leaves. Its order is ACP's. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, member]) => [name, closed(member)]));
  return 'properties' in members ? { ...members, additionalProperties: false } : members;
}

function strict(reader: z.ZodType): JsonSchema {
  const shape = closed(jsonSchemaOf(reader, 'output')) as { properties: JsonSchema };
  return 'order' in shape.properties ? { ...shape, properties: { ...shape.properties, order } } : { ...shape };
}

export const afterSales = {
  $id: 'https://aisle.example/schemas/after-sales.json',
  $defs: { AfterSales: strict(AfterSales), AfterSalesQuote: strict(AfterSalesQuote) },
};
