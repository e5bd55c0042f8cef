import { hold } from '../../finding';
import { sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** A signed order event is taken with 200, and taken again when it comes again. */
export const eventWithARightSignature: Scenario = {
  name: 'event-with-a-right-signature',
  clause: 'Webhooks: receiver',
  level: 'must',
  needs: 'receive',
  expect: async (take) => {
    expectBought(take);
    for (const times of ['first', 'second']) {
      const status = await sendEvent(take);
      hold(status === 200, `a rightly signed event was answered ${status} the ${times} time`);
    }
  },
};
