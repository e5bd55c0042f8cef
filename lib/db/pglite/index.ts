import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, OpenDatabase } from '../open';
import { type LineToClose, lineApart } from './apart';
import { createConnection, type Line } from './connection';
import { direct } from './direct';

export type PgliteStart = Pick<PGliteOptions, 'dataDir' | 'loadDataDir'> & {
  /** In a thread of its own, as the shop has it; absent: in this one, as tests of one small database want it. */
  apart?: boolean;
};

/**
 * PGlite behind a connection that keeps its statements prepared. Durable as PGlite is: a statement is answered after its commit was written to the
 * operating system, so that a process that is killed loses nothing that it has answered.
 */
export async function startPglite({ apart, ...options }: PgliteStart): Promise<OpenDatabase> {
  const { line, close } = await (apart ? lineApart(options) : lineHere(options));
  const connection = createConnection(line);
  // A plan for this very parameter is never better here: the statements look rows up by their keys.
  await connection.query('set plan_cache_mode = force_generic_plan');
  // Drizzle asks of a client no more than the connection has.
  const db = drizzle({ client: connection as unknown as PGlite }) as unknown as Database;
  db.execute = direct(db.execute.bind(db), connection);
  return {
    db,
    kind: 'pglite',
    close: async () => {
      await connection.end();
      await close();
    },
  };
}

async function lineHere(options: PGliteOptions): Promise<LineToClose> {
  const client = await PGlite.create({ ...options, extensions: { pg_trgm, unaccent } });
  return { line: lineTo(client), close: () => client.close() };
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
