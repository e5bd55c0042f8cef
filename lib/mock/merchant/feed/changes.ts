import type { Log } from '@/lib/wire/types';
import type { Live } from '../shop';
import { availabilityOf } from './product';

/** Collects changed variants for a moment and publishes their products together, so that a rush of sales is one PATCH and not a thousand. */
export function createChanges(again: (variantIds: readonly string[]) => Promise<void>, log: Log, waitMs = 500) {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const ids = [...waiting];
    waiting.clear();
    if (ids.length) await again(ids).catch((error: unknown) => log('merchant.feed_failed', { error: String(error) }));
  }

  return {
    /** Publishes now and waits for it. */
    flush,
    add: (ids: readonly string[]) => {
      for (const id of ids) waiting.add(id);
      if (timer || !waiting.size) return;
      timer = setTimeout(() => void flush(), waitMs);
      timer.unref();
    },
  };
}

/** Whether the feed says something else about the variant after a sale of n pieces: 900 left instead of 901 is not worth a message. */
export function showsInFeed(before: Live, after: Live): boolean {
  return before.price !== after.price || availabilityOf(before).status !== availabilityOf(after).status;
}
