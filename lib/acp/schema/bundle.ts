import type { JsonSchema } from './json';
import checkout from './spec/schema.agentic_checkout.json';
import cart from './spec/schema.cart.json';
import delegatePayment from './spec/schema.delegate_payment.json';
import feed from './spec/schema.feed.json';

type Name = keyof (typeof checkout)['$defs'] | keyof (typeof cart)['$defs'];
// Several files have an Error; checkout's is meant, which stands last.
const all: Record<string, unknown> = { ...feed.$defs, ...delegatePayment.$defs, ...cart.$defs, ...checkout.$defs };

/** The release's own schema of a shape, as it is written; undefined when it has none of that name. */
export const released = (name: string): JsonSchema | undefined => all[name] as JsonSchema | undefined;

/**
 * The release's own schema of one of these shapes with everything that it refers to, so that it stands alone: `$ref`s point into its own `$defs`, words
 * for readers are left out.
 */
export function bundled(...names: Name[]): { anyOf: JsonSchema[]; $defs: JsonSchema } {
  const $defs: JsonSchema = {};
  const waiting: string[] = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in $defs) continue;
    $defs[name] = copied(all[name], (found) => waiting.push(found));
  }
  return { anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })), $defs };
}

const notes = new Set(['description', 'title', 'example', 'examples']);

/** A copy without notes, telling of every definition that it refers to. Members of `properties` are names, not keywords. */
function copied(schema: unknown, refersTo: (name: string) => void, areNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((entry) => copied(entry, refersTo));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => areNames || !notes.has(name))
      .map(([name, member]) => {
        if (name !== '$ref' || areNames) return [name, copied(member, refersTo, name === 'properties' && !areNames)];
        const target = String(member).split('/').at(-1) ?? '';
        refersTo(target);
        return [name, `#/$defs/${target}`];
      }),
  );
}
