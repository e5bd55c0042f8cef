import { hold } from '../../finding';
import { sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** An event signed more than five minutes ago, or ahead, is answered 401. */
export const eventFromLongAgo: Scenario = {
  name: 'event-from-long-ago',
  clause: 'Webhooks: replay window',
  level: 'must',
  needs: 'receive',
  expect: async (take) => {
    expectBought(take);
    for (const ageSeconds of [330, -330]) {
      const status = await sendEvent(take, { ageSeconds });
      hold(status === 401, `an event signed ${ageSeconds} s ago was answered ${status}`);
    }
    const fresh = await sendEvent(take, { ageSeconds: 270 });
    hold(fresh === 200, `an event signed 270 s ago was answered ${fresh}`);
  },
};
