import { catchUp } from '@/lib/actions/chat';
import type { Thread } from './thread';

/** Focus and visibility come together; one look is enough. */
const between = 1000;

/**
 * Keeps this tab's conversation as it is at the server: other tabs of the browser say when something was said or opened, and after being away (another device
 * may have gone on), and after a time without a network, the tab looks by itself. An answer being written is followed like after a reload. Returns how to tell the others, and how to stop.
 */
export function heedOtherTabs(id: string, thread: Thread): { tell: () => void; stop: () => void } {
  const channel = new BroadcastChannel(`aisle-conversation-${id}`);
  let looking = false;
  let again = false;
  let last = Date.now();

  async function look(): Promise<void> {
    again = looking;
    if (looking || thread.getState().status !== 'ready') return;
    const known = thread.lookFrom();
    if (!known) return;
    looking = true;
    last = Date.now();
    try {
      const news = await catchUp(id, known);
      if (news) thread.take(news.messages, news.running);
    } catch {
      // No connection: when it is back, and at the next focus, the tab looks again.
    } finally {
      looking = false;
      if (again) void look();
    }
  }
  const back = () => {
    if (document.visibilityState === 'visible' && Date.now() - last > between) void look();
  };

  const online = () => void look();

  channel.onmessage = () => void look();
  window.addEventListener('online', online);
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  return {
    tell: () => channel.postMessage('changed'),
    stop() {
      channel.close();
      window.removeEventListener('online', online);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    },
  };
}
