import { type Parsers, readAnswer, rowsOf } from './answer';
import { requestBytes } from './request';
import { createStatements } from './statements';

/** The way to the database: the bytes of a whole request go in, the bytes of its answer come out, in the order in which they were sent. */
export type Line = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export type QueryOptions = { rowMode?: 'array' | 'object'; parsers?: Parsers };
export type Results = { rows: unknown[]; affectedRows: number };
type Query = (text: string, values?: readonly unknown[], options?: QueryOptions) => Promise<Results>;

/** What Drizzle's PGlite driver asks of a client, and the end: later requests are refused. */
export type Connection = {
  query: Query;
  transaction: <Result>(work: (inside: { query: Query }) => Promise<Result>) => Promise<Result>;
  end: () => Promise<void>;
};

/**
 * A kept plan does not see how its tables grow, and nothing analyzes them here: after so many requests the server makes its plans anew, which costs
 * less than a millisecond for each.
 */
const plansLive = 2000;

/**
 * One connection over a line. Statements are prepared once and kept by their text; whoever asks later sends values only. A transaction has the
 * connection for itself; everything else is sent in the order in which it was asked, without waiting for the answers before.
 */
export function createConnection(line: Line): Connection {
  const statements = createStatements();
  let turn: Promise<unknown> = Promise.resolve();
  let sent = 0;
  let ended = false;

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** Sends a statement. Resolves as soon as others may follow: at once, or with its answer when it had to be prepared. */
  async function send(text: string, values: readonly unknown[], options: QueryOptions): Promise<{ results: Promise<Results> }> {
    if (ended) throw new Error('the database is closed');
    if (++sent % plansLive === 0) await send('discard plans', [], {});
    const known = statements.find(text);
    const request = known ? { name: known.name, values } : { ...statements.plan(text), prepare: text, values };
    const results = line(requestBytes(request)).then((bytes) => {
      const answer = readAnswer(bytes);
      if (answer.prepared && answer.columns) statements.keep(text, request.name, answer.columns);
      if (answer.error) throw answer.error;
      const rows = rowsOf(answer.rows, known?.columns ?? answer.columns ?? [], options.rowMode ?? 'object', options.parsers);
      return { rows, affectedRows: answer.count, command: answer.command };
    });
    const over = results.catch(() => undefined);
    if (!known) await over;
    return { results };
  }

  const run: Query = async (text, values = [], options = {}) => (await send(text, values, options)).results;

  return {
    query: async (text, values = [], options = {}) => (await inTurn(() => send(text, values, options))).results,
    transaction: (work) =>
      inTurn(async () => {
        // Nobody waits for the answer: what the transaction asks first goes over with it.
        const begun = run('begin');
        begun.catch(() => undefined);
        let open = true;
        const inside: Query = (...asked) => (open ? run(...asked) : Promise.reject(new Error('this transaction is over')));
        try {
          const result = await work({ query: inside });
          await begun;
          open = false;
          const { command } = (await run('commit')) as Results & { command: string };
          if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement in it failed');
          return result;
        } catch (error) {
          if (open) await run('rollback');
          open = false;
          throw error;
        }
      }),
    end: () =>
      inTurn(async () => {
        ended = true;
      }),
  };
}
