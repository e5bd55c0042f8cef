import { rounds } from '@/lib/wire/rounds';
import { recover } from './checkout/recover';
import type { Desk } from './desk';
import { recoverRefunds } from './orders/give-back';

/** Every two seconds what waits, every ten minutes what is old. */
export function startRounds(desk: Desk, deliverDue: () => Promise<number>, purge: () => Promise<unknown>): () => void {
  let done = 0;
  const round = async () => {
    await recover(desk);
    await recoverRefunds(desk);
    await deliverDue();
    if (done++ % 300 === 0) await purge();
  };
  return rounds('merchants', 2000, round, desk.log);
}
