import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A session without a total cannot be agreed to, so it is not completed. */
export const noTotalAtAll: Scenario = {
  name: 'no-total-at-all',
  clause: 'Total: exactly one total',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({ ...session, totals: (session.totals as { type: string }[]).filter(({ type }) => type !== 'total') })),
  expect: (take) => {
    expectNothingBought(take);
    hold(calls(take.stage.moments, 'complete').length === 0, 'complete was sent without a total');
  },
};
