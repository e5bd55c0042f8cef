import { DrizzleQueryError } from 'drizzle-orm/errors';
import { PgPreparedQuery } from 'drizzle-orm/pg-core';

type Run = (query: string, params: unknown[], run: () => Promise<unknown>) => Promise<unknown>;
const patched = Symbol.for('aisle.quiet-errors');

/**
 * Drizzle writes a failed statement's parameters into the error's message, and with them whatever was being stored: addresses, emails. An error ends
 * in logs, so the parameters are taken out where the error is made; the statement and the database's own reason stay. Once for the process.
 */
export function quietErrors(): void {
  const prototype = PgPreparedQuery.prototype as unknown as { queryWithCache: Run; [patched]?: true };
  if (prototype[patched]) return;
  const run = prototype.queryWithCache;
  prototype.queryWithCache = async function (this: unknown, query, params, execute) {
    try {
      return await run.call(this, query, params, execute);
    } catch (error) {
      throw error instanceof DrizzleQueryError
        ? new DrizzleQueryError(error.query, [`${params.length} not shown`], withoutDetail(error.cause))
        : error;
    }
  };
  prototype[patched] = true;
}

/** PostgreSQL repeats the offending values in `detail` ("Key (email)=(…) already exists") and drivers keep the parameters. */
function withoutDetail(cause: Error | undefined): Error | undefined {
  if (cause) for (const name of ['detail', 'where', 'params', 'query']) Reflect.deleteProperty(cause, name);
  return cause;
}
