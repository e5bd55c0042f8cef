import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A session that offers no payment handler is not completed with an invented one. */
export const noWayToPay: Scenario = {
  name: 'no-way-to-pay',
  clause: 'capabilities.payment.handlers',
  level: 'must',
  prepare: (stage) => stage.twist((session) => ({ ...session, capabilities: {} })),
  expect: (take) => expectNothingBought(take),
};
