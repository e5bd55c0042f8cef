import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A negative total is never agreed to and never paid. */
export const negativeTotal: Scenario = {
  name: 'negative-total',
  clause: 'Total.amount: integer in minor units',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({
      ...session,
      totals: (session.totals as { type: string }[]).map((total) => (total.type === 'total' ? { ...total, amount: -100 } : total)),
    })),
  expect: (take) => {
    expectNothingBought(take);
    hold(calls(take.stage.moments, 'complete').length === 0, 'complete was sent for a total that is no amount of money');
  },
};
