import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A session in a status that the agent does not know is not completed. */
export const statusNobodyKnows: Scenario = {
  name: 'status-nobody-knows',
  clause: 'CheckoutSession.status: open',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({ ...session, status: session.status === 'ready_for_payment' ? 'being_polished' : session.status })),
  expect: (take) => {
    expectNothingBought(take);
    hold(calls(take.stage.moments, 'complete').length === 0, 'complete was sent to a session that did not say it was ready');
  },
};
