import type { OrderView } from './types';

type Listener = (order: OrderView) => void;

/** Who looks at whose orders right now. A listener that throws does not keep the news from the others. */
export function listeners() {
  const all = new Map<string, Set<Listener>>();
  return {
    follow(shopperId: string, changed: Listener): () => void {
      const mine = all.get(shopperId) ?? new Set();
      all.set(shopperId, mine.add(changed));
      return () => {
        mine.delete(changed);
        if (mine.size === 0 && all.get(shopperId) === mine) all.delete(shopperId);
      };
    },
    tell(shopperId: string, order: OrderView): void {
      for (const listener of [...(all.get(shopperId) ?? [])]) {
        try {
          listener(order);
        } catch {
          // its page is gone
        }
      }
    },
  };
}
