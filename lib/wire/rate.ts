import type { Clock } from './types';

/** So many per minute for each name (a caller, a session, an address), saved up to a minute's worth. */
export type RateLimit = {
  /** Takes one. Whole seconds to wait when there is none; undefined: go on. */
  take: (name: string) => number | undefined;
  /** The same without taking: for what is only counted once it has turned out to be wrong. */
  wait: (name: string) => number | undefined;
  /** Counts afterwards. */
  charge: (name: string, count: number) => void;
};

/** More names than this at once and the one that was quiet longest starts afresh: a flood of names must not fill the memory. */
const mostNames = 10_000;

/** A token bucket per name. `perMinute` 0: no limit. */
export function rateLimit(perMinute: number, clock: Clock): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perMinute / 60_000;

  function bucketOf(name: string): { left: number; at: number } {
    const now = clock().getTime();
    const known = buckets.get(name) ?? { left: perMinute, at: now };
    const bucket = { left: Math.min(perMinute, known.left + Math.max(0, now - known.at) * perMs), at: now };
    buckets.delete(name);
    buckets.set(name, bucket);
    const [quietest] = buckets.keys();
    if (buckets.size > mostNames && quietest !== undefined) buckets.delete(quietest);
    return bucket;
  }

  const waitFor = ({ left }: { left: number }) => (left >= 1 ? undefined : Math.max(1, Math.ceil((1 - left) / perMs / 1000)));
  if (perMinute === 0) return { take: () => undefined, wait: () => undefined, charge: () => undefined };
  return {
    take: (name) => {
      const bucket = bucketOf(name);
      const wait = waitFor(bucket);
      if (wait === undefined) bucket.left -= 1;
      return wait;
    },
    wait: (name) => waitFor(bucketOf(name)),
    charge: (name, count) => {
      const bucket = bucketOf(name);
      bucket.left = Math.max(0, bucket.left - count);
    },
  };
}
