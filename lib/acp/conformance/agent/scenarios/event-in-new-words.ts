import { hold } from '../../finding';
import { sendEvent } from '../events';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** An event type and an order status that nobody has heard of are taken. */
export const eventInNewWords: Scenario = {
  name: 'event-in-new-words',
  clause: 'Webhooks: open enums',
  level: 'must',
  needs: 'receive',
  expect: async (take) => {
    expectBought(take);
    const status = await sendEvent(take, { type: 'order_sung', status: 'on_the_moon', extra: { x_mood: 'happy' } });
    hold(status === 200, `an event in new words was answered ${status}`);
  },
};
