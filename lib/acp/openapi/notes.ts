import type { JsonSchema } from '../schema';
import { released } from '../schema/bundle';

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A component with what the release says about it: descriptions, and for words that may grow the ones it knows, as examples. Our own readers check shapes
 * and not vocabulary, so these stay notes.
 */
export function notesOf(name: string, schema: JsonSchema): JsonSchema {
  const theirs = membersOf(released(name));
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const noted = Object.entries(properties).map(([member, own]): [string, unknown] => [
    member,
    isObject(own) ? noting(own, theirs[member]) : own,
  ]);
  const description = released(name)?.description;
  return { ...(typeof description === 'string' ? { description } : {}), ...schema, properties: Object.fromEntries(noted) };
}

function noting(own: JsonSchema, theirs: unknown): JsonSchema {
  if (!isObject(theirs) || '$ref' in own) return own;
  const { description, enum: words } = theirs;
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(Array.isArray(words) && own.type === 'string' && !own.enum ? { examples: words } : {}),
    ...own,
  };
}

/** The properties of a definition and of what it is made of. */
function membersOf(definition: JsonSchema | undefined): JsonSchema {
  const parts = Array.isArray(definition?.allOf) ? definition.allOf.filter(isObject) : [];
  const inherited = parts.map((part) => membersOf(typeof part.$ref === 'string' ? released(part.$ref.split('/').at(-1) ?? '') : part));
  return Object.assign({}, ...inherited, isObject(definition?.properties) ? definition.properties : {});
}
