'use client';

import { useSyncExternalStore } from 'react';

// One polite live region for the whole page: two regions talk over each other.
let sentence = '';
const listeners = new Set<() => void>();

/** Says one sentence to people who listen: result counts, step changes, completion; never each token. */
export function announce(text: string): void {
  sentence = text === sentence ? `${text}\u00a0` : text; // the same sentence twice must be a change, or it is not read
  for (const listener of listeners) listener();
}

export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sentence,
    () => '',
  );
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="only-heard">
      {text}
    </div>
  );
}
