import type { Log } from './types';

/**
 * Does work now and again, for as long as the process lives without being kept alive by it. A round never overlaps the one before; one that fails is logged
 * and does not stop the next. Returns the stop.
 */
export function rounds(name: string, everyMs: number, work: () => Promise<unknown>, log: Log): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  async function round(): Promise<void> {
    try {
      await work();
    } catch (error) {
      // The name alone: what a database says may hold what was being stored.
      if (!stopped) log('round_failed', { round: name, error: error instanceof Error ? error.name : 'unknown' });
    }
    if (!stopped) schedule(everyMs);
  }
  function schedule(ms: number): void {
    timer = setTimeout(() => void round(), ms);
    timer.unref();
  }
  schedule(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
