/** Who goes next in this process, where many answers are wanted at the same moment. */
export type Lanes = {
  /** Resolves when a shopper who has seen nothing yet may go on; what it gives is called when they have. */
  first: () => Promise<() => void>;
  /** Resolves when one who has seen the cards may: the rest of an answer waits while somebody sees nothing. */
  rest: () => Promise<void>;
};

type Settings = {
  /** How many are on their way to their first card at once. */
  abreast?: number;
  /** After so many milliseconds a way to the first card holds up nobody any more: it waits for the world outside (a model, a database server). */
  mostMs?: number;
  /** So long the rest of an answer waits, however many come in. */
  restMs?: number;
};

/**
 * Answers in the order in which they were asked. Without it two hundred of them share one thread word by word, and the first card of each comes when the
 * last one's does.
 */
export function createLanes({ abreast = 4, mostMs = 250, restMs = 2_000 }: Settings = {}): Lanes {
  const queue: (() => void)[] = [];
  const resting = new Set<() => void>();
  let under = 0;

  function admit(): void {
    for (let next = under < abreast ? queue.shift() : undefined; next; next = under < abreast ? queue.shift() : undefined) next();
    if (queue.length === 0) for (const go of resting) go();
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
