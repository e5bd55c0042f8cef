import { useSyncExternalStore } from 'react';

/** A value that distant parts of the page share (the cart's count, the list of conversations): set here, drawn everywhere it is used. */
export function createSignal<T>(initial: T): { set: (value: T) => void; get: () => T; use: (fromServer: T) => T } {
  let value = initial;
  let touched = false;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set: (next) => {
      value = next;
      touched = true;
      for (const listener of listeners) listener();
    },
    // What the server rendered counts until the page itself knows better.
    use: (fromServer) => {
      const current = useSyncExternalStore(
        subscribe,
        () => (touched ? value : undefined),
        () => undefined,
      );
      return current === undefined ? fromServer : current;
    },
  };
}
