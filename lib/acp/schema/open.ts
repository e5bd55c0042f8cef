import { z } from 'zod';

/**
 * An object as a careful reader takes it: the named fields are checked, fields that nobody knows yet survive (RFC: unknown fields are ignored).
 * The inferred type holds the named fields only, so that a typing slip of ours is still an error.
 */
export function open<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/** A word of the protocol that may grow: the known values help the writer, a new one never stops the reader (digest C29). */
export type Word<Known extends string> = Known | (string & Record<never, never>);

/** The reader of such a word: any string. */
export function word<Known extends string>(): z.ZodType<Word<Known>, Word<Known>> {
  return z.string() as unknown as z.ZodType<Word<Known>, Word<Known>>;
}

/**
 * Takes `null` members of objects away, at any depth: several real merchants write `null` where the schema wants the field left out.
 * Only for reading answers; in an update request `null` means "clear" (digest §4).
 */
export function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
