'use client';

import { useSyncExternalStore } from 'react';

// One polite live region for the whole page: two regions talk over each other.
let sentence: { text: string; language?: string } = { text: '' };
const silence = sentence;
const listeners = new Set<() => void>();

/** Says one sentence to people who listen: result counts, step changes, completion; never each token. `language`: where it is not English. */
export function announce(text: string, language?: string): void {
  sentence = { text: text === sentence.text ? `${text}\u00a0` : text, language }; // the same sentence twice must be a change, or it is not read
  for (const listener of listeners) listener();
}

export function Announcer() {
  const { text, language } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sentence,
    () => silence,
  );
  return (
    <div lang={language} role="status" aria-live="polite" aria-atomic="true" className="only-heard">
      {text}
    </div>
  );
}
