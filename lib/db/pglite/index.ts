import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, OpenDatabase } from '../open';
import { createConnection, type Line } from './connection';

/**
 * PGlite behind a connection that keeps its statements prepared. Durable as PGlite is: a statement is answered after its commit was written to the
 * operating system, so that a process that is killed loses nothing that it has answered.
 */
export async function startPglite(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<OpenDatabase> {
  const client = await PGlite.create({ ...options, extensions: { pg_trgm, unaccent } });
  const connection = createConnection(lineTo(client));
  // A plan for this very parameter is never better here: the statements look rows up by their keys.
  await connection.query('set plan_cache_mode = force_generic_plan');
  return {
    // Drizzle asks of a client no more than the connection has.
    db: drizzle({ client: connection as unknown as PGlite }) as unknown as Database,
    kind: 'pglite',
    close: async () => {
      await connection.end();
      await client.close();
    },
  };
}

/** The line to a PGlite in this thread. */
export function lineTo(client: PGlite): Line {
  return async (request) => {
    const pieces: Buffer[] = [];
    // The bytes are PGlite's own memory, which the next request overwrites. Nothing is left to sync: a folder is written while the statement runs.
    await client.execProtocolRawStream(request, { syncToFs: false, onRawData: (bytes) => void pieces.push(Buffer.from(bytes)) });
    return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
  };
}
