import type { IdempotencyStore, Sealed } from '../../server';

/** Idempotency keys in memory: `finish` keeps an answer together with its effect, as a transaction would. */
export function keysInMemory() {
  const kept = new Map<string, { fingerprint: string; sealed: Sealed }>();
  const nameOf = ({ scope, key }: { scope: string; key: string }) => JSON.stringify([scope, key]);
  const store: IdempotencyStore = {
    find: async (claim) => {
      const found = kept.get(nameOf(claim));
      return found && { fingerprint: found.fingerprint, state: 'done', sealed: found.sealed };
    },
    keep: async (claim, sealed) => {
      if (kept.has(nameOf(claim))) return false;
      kept.set(nameOf(claim), { fingerprint: claim.fingerprint, sealed });
      return true;
    },
    takeOver: async () => false,
  };
  return store;
}
