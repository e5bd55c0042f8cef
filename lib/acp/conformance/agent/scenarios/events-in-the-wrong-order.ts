import { hold } from '../../finding';
import { orderOf, sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** Shipped comes before created: both are taken, and the order stays shipped. */
export const eventsInTheWrongOrder: Scenario = {
  name: 'events-in-the-wrong-order',
  clause: 'Webhooks: ordering',
  level: 'must',
  needs: 'orderStatus',
  expect: async (take) => {
    expectBought(take);
    const shipped = await sendEvent(take, { type: 'order_update', status: 'shipped' });
    const created = await sendEvent(take, { type: 'order_create', status: 'created' });
    hold(shipped === 200 && created === 200, `the events were answered ${shipped} and ${created}`);
    const status = await take.agent.orderStatus?.(orderOf(take).id);
    hold(status === 'shipped', `an older event overwrote a newer one: the order is shown as ${status}`);
  },
};
