import { hold } from '../../finding';
import { orderOf, sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** An event without signature, with a malformed one, another secret’s, or over another body is answered 401. */
export const eventWithAWrongSignature: Scenario = {
  name: 'event-with-a-wrong-signature',
  clause: 'Webhooks: 401 invalid_signature',
  level: 'must',
  needs: 'receive',
  expect: async (take) => {
    expectBought(take);
    const forged = {
      'without a signature': { header: null },
      'with a malformed signature': { header: 'v1=abc' },
      'signed with another secret': { secret: 'whsec_of_somebody_else' },
      'signed over another body': { header: `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` },
    };
    for (const [what, changes] of Object.entries(forged)) {
      const status = await sendEvent(take, { status: 'canceled', type: 'order_update', ...changes });
      hold(status === 401, `an event ${what} was answered ${status}`);
    }
    const { id } = orderOf(take);
    hold((await take.agent.orderStatus?.(id)) !== 'canceled', 'a forged event changed the order');
  },
};
