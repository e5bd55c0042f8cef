/** What tabs of one browser tell each other: that something has changed, never what; who hears it asks the server. */
type Topic = 'cards' | `checkout ${string}`;

let line: BroadcastChannel | undefined;
const listeners = new Set<(topic: string) => void>();

/** Opened at the first use in a page: on the server a channel would keep the process from ending. Undefined where a browser has none. */
function open(): BroadcastChannel | undefined {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return undefined;
  if (!line) {
    line = new BroadcastChannel('aisle');
    line.onmessage = ({ data }) => {
      for (const listener of listeners) listener(String(data));
    };
  }
  return line;
}

/** Tells the shopper's other tabs. */
export const tellOtherTabs = (topic: Topic): void => open()?.postMessage(topic);

/** Calls back when another tab tells of `topic`, when the shopper comes back to this one, and when the network does; returns the end of it. */
export function onNewsOf(topic: Topic, changed: () => void): () => void {
  const hear = (told: string) => told === topic && changed();
  const back = () => document.visibilityState === 'visible' && changed();
  open();
  listeners.add(hear);
  window.addEventListener('focus', back);
  window.addEventListener('online', changed);
  document.addEventListener('visibilitychange', back);
  return () => {
    listeners.delete(hear);
    window.removeEventListener('focus', back);
    window.removeEventListener('online', changed);
    document.removeEventListener('visibilitychange', back);
  };
}
