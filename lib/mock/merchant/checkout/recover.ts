import { AcpError } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { readAbandonedAttempts } from '../store/open-attempts';
import { agreed } from './get';
import { pay, settleAlone } from './pay';
import { releaseForgotten } from './release';

/**
 * Goes on with payments whose process died or whose provider did not answer, so that goods do not stay reserved and no paid order is lost, also when
 * the agent never comes back. Returns how many were settled.
 */
export async function recover(desk: Desk): Promise<number> {
  let settled = 0;
  for (const attempt of await readAbandonedAttempts(desk.db, desk.owner, desk.clock)) {
    if (desk.busy.has(attempt.id)) continue;
    desk.busy.add(attempt.id);
    try {
      const stored = await desk.sessions.read(attempt.merchant, attempt.sessionId);
      if (!stored) continue;
      const decision = await pay(desk, attempt, stored.asked, agreed(stored));
      if (await settleAlone(decision)) settled += 1;
    } catch (error) {
      if (!(error instanceof AcpError)) throw error;
    } finally {
      desk.busy.delete(attempt.id);
    }
  }
  await releaseForgotten(desk);
  return settled;
}
