import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** 200 with payment_declined is no order, and the same token is not tried again. */
export const cardIsDeclined: Scenario = {
  name: 'card-is-declined',
  clause: 'MessageError payment_declined',
  level: 'must',
  prepare: (stage) => {
    stage.world.charge = () => 'declined';
  },
  expect: (take) => {
    expectNothingBought(take);
    const tried = calls(take.stage.moments, 'complete').map(({ text }) => text);
    hold(new Set(tried).size === tried.length, 'a declined payment was sent again');
  },
};
