import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A total with a fraction of a cent is never agreed to and never paid. */
export const fractionalTotal: Scenario = {
  name: 'fractional-total',
  clause: 'Total.amount: integer in minor units',
  level: 'must',
  prepare: (stage) =>
    stage.twist((session) => ({
      ...session,
      totals: (session.totals as { type: string }[]).map((total) => (total.type === 'total' ? { ...total, amount: 95.5 } : total)),
    })),
  expect: (take) => {
    expectNothingBought(take);
    hold(calls(take.stage.moments, 'complete').length === 0, 'complete was sent for a total that is no amount of money');
  },
};
