import { performance } from 'node:perf_hooks';

/** Who goes next in this process, where many answers are wanted at the same moment. */
export type Lanes = {
  /** Resolves when a shopper who has seen nothing yet may go on; what it gives is called when they have. */
  first: () => Promise<() => void>;
  /** Resolves when one who has seen the cards may: the rest of an answer waits while somebody sees nothing. */
  rest: () => Promise<void>;
};

type Settings = {
  /** How many are on their way to their first card at once while this thread is what they wait for. */
  abreast?: number;
  /** The share of the time since the last call that this thread worked, 0 to 1. */
  busy?: () => number;
  /** How often that is asked while somebody waits. */
  askMs?: number;
  /** After so many milliseconds a way to the first card holds up nobody any more, whatever keeps it. */
  mostMs?: number;
  /** So long the rest of an answer waits, however many come in. */
  restMs?: number;
};

/**
 * Answers in the order in which they were asked. Without it two hundred of them share one thread word by word, and the first card of each comes when the
 * last one's does. Only the thread is shared out: when it has time to spare, those on their way wait for the world outside (a model, a database server),
 * and more go out at once.
 */
export function createLanes({ abreast = 4, busy = threadLoad(), askMs = 10, mostMs = 250, restMs = 2_000 }: Settings = {}): Lanes {
  const queue: (() => void)[] = [];
  const resting = new Set<() => void>();
  let under = 0;
  let asking: NodeJS.Timeout | undefined;

  function admit(): void {
    while (under < abreast && queue.length > 0) queue.shift()?.();
    if (queue.length > 0) ask();
    else for (const go of resting) go();
  }

  function ask(): void {
    if (asking) return;
    busy(); // what was before this moment is not asked
    asking = setTimeout(() => {
      asking = undefined;
      if (busy() < 0.5) for (const go of queue.splice(0, abreast)) go();
      admit();
    }, askMs);
  }

  function enter(resolve: (seen: () => void) => void): void {
    under += 1;
    let gone = false;
    const seen = () => {
      if (gone) return;
      gone = true;
      clearTimeout(timer);
      under -= 1;
      admit();
    };
    const timer = setTimeout(seen, mostMs);
    resolve(seen);
  }

  return {
    first: () =>
      new Promise((resolve) => {
        queue.push(() => enter(resolve));
        admit();
      }),
    rest: () =>
      new Promise((resolve) => {
        if (queue.length === 0) return resolve();
        const go = () => {
          resting.delete(go);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(go, restMs);
        resting.add(go);
      }),
  };
}

function threadLoad(): () => number {
  let before = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
}
