import type { Log } from './types';

/** One JSON line per event, to the operator's terminal. */
export function createLog(options: { quiet: boolean; write?: (line: string) => void }): Log {
  const write = options.write ?? ((line) => void process.stdout.write(line));
  return (event, facts) => {
    if (!options.quiet) write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
  };
}
