import { hold } from '../../finding';
import { calls, expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** The shopper looks at the total and does not want it: nothing is completed. */
export const shopperSaysNo: Scenario = {
  name: 'shopper-says-no',
  clause: 'Agent: consent',
  level: 'must',
  review: () => false,
  expect: (take) => {
    expectNothingBought(take);
    hold(calls(take.stage.moments, 'complete').length === 0, 'complete was sent although the shopper had said no');
  },
};
