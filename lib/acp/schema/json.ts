import { z } from 'zod';
import { ItemRequest } from './item';
import { Selection } from './selection';

export type JsonSchema = Record<string, unknown>;

/** What our readers of several shapes take, in JSON Schema: code that transforms cannot say it of itself. */
const written = new Map<unknown, JsonSchema>([
  [
    ItemRequest,
    {
      type: 'object',
      description: 'A thing to buy. `{ id }` is one of it, the same id twice is summed, and whole line items are read too.',
      properties: {
        id: { type: 'string', description: 'As the product feed names the variant.' },
        quantity: { type: 'integer', minimum: 1, default: 1 },
        item: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      },
      anyOf: [{ required: ['id'] }, { required: ['item'] }],
    },
  ],
  [
    Selection,
    {
      type: 'object',
      description: 'Without `item_ids`, for all lines that the option can serve. The nested form of 2025-12-12 is read too.',
      properties: {
        type: { type: 'string', examples: ['shipping', 'digital', 'pickup', 'local_delivery'] },
        option_id: { type: 'string', description: 'One of the session’s fulfillment_options.' },
        item_ids: { type: 'array', items: { type: 'string' }, description: 'Line item ids, or item ids.' },
      },
    },
  ],
]);

type Override = { zodSchema: unknown; jsonSchema: object };

function override({ zodSchema, jsonSchema }: Override): void {
  const own = written.get(zodSchema);
  if (!own) return;
  for (const name of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[name];
  Object.assign(jsonSchema, own);
}

const bare = ({ $schema: _dialect, $id: _id, ...shape }: JsonSchema): JsonSchema => shape;

/** JSON Schema 2020-12 of one of our readers: of what it takes (`input`), or of what it gives (`output`). */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return bare(z.toJSONSchema(schema, { io, unrepresentable: 'any', override }));
}

/** The same of several that refer to each other by name, `{at}/{name}`. */
export function jsonSchemasOf(schemas: Record<string, z.ZodType>, io: 'input' | 'output', at: string): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: written } = z.toJSONSchema(registry, { io, unrepresentable: 'any', override, uri: (id) => `${at}/${id}` });
  return Object.fromEntries(Object.entries(written).map(([id, schema]) => [id, bare(schema)]));
}
