import { hold } from '../../finding';
import { sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** A merchant cannot speak of an order in a session that the agent did not open there. */
export const eventOfAStranger: Scenario = {
  name: 'event-of-a-stranger',
  clause: 'Webhooks: whose order',
  level: 'must',
  needs: 'receive',
  expect: async (take) => {
    expectBought(take);
    const status = await sendEvent(take, { sessionId: 'cs_of_somebody_else', orderId: 'ord_of_somebody_else' });
    hold(status >= 400 && status < 500, `an event of a session that is not the agent's was answered ${status}`);
  },
};
