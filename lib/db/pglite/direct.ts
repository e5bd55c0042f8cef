import { types } from '@electric-sql/pglite';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { SQL, StringChunk } from 'drizzle-orm/sql';
import type { Parsers } from './answer';
import type { Connection } from './connection';

type Spelled = { text: string; values: unknown[] };

const asItIs = (text: string) => text;
/** Drizzle leaves these as the database spells them; 1231 and the others are lists. */
const untouched: Parsers = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1231, 1115, 1185, 1187, 1182].map((type) => [type, asItIs]),
);

/** A statement that is text, values and statements of such; undefined when there is anything in it that only Drizzle can spell. */
export function spelled(statement: unknown): Spelled | undefined {
  const into: Spelled = { text: '', values: [] };
  return statement instanceof SQL && spell(statement, into) ? into : undefined;
}

function spell({ queryChunks }: SQL, into: Spelled): boolean {
  for (const chunk of queryChunks as unknown[]) {
    if (chunk instanceof StringChunk) {
      for (const piece of chunk.value) into.text += piece;
    } else if (chunk instanceof SQL) {
      if (!spell(chunk, into)) return false;
    } else if (chunk === null || typeof chunk === 'string' || typeof chunk === 'number' || typeof chunk === 'boolean') {
      into.text += `$${into.values.push(chunk)}`;
    } else return false;
  }
  return true;
}

/**
 * `execute` of a Drizzle database without Drizzle's own way to a statement's text, which takes longer than some statements. What it cannot spell goes
 * the whole way. Errors are what Drizzle makes of them, without values (quiet-errors.ts).
 */
export function direct<Execute extends (statement: never) => unknown>(execute: Execute, connection: Pick<Connection, 'query'>): Execute {
  const shorter = (statement: unknown): unknown => {
    const asked = spelled(statement);
    if (!asked) return execute(statement as never);
    return connection.query(asked.text, asked.values, { rowMode: 'object', parsers: untouched }).catch((error: Error) => {
      throw new DrizzleQueryError(asked.text, [`${asked.values.length} not shown`], error);
    });
  };
  return shorter as unknown as Execute;
}
