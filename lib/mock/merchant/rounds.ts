import { recover } from './checkout/recover';
import type { Desk } from './desk';
import { recoverRefunds } from './orders/give-back';

/** Every two seconds what waits, every ten minutes what is old. A round never overlaps the one before. */
export function startRounds(desk: Desk, deliverDue: () => Promise<number>, purge: () => Promise<unknown>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let rounds = 0;
  async function round(): Promise<void> {
    try {
      await recover(desk);
      await recoverRefunds(desk);
      await deliverDue();
      if (rounds++ % 300 === 0) await purge();
    } catch (error) {
      if (!stopped) desk.log('merchant.round_failed', { error: String(error) });
    }
    if (!stopped) schedule(2000);
  }
  function schedule(ms: number) {
    timer = setTimeout(() => void round(), ms);
    timer.unref();
  }
  schedule(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
