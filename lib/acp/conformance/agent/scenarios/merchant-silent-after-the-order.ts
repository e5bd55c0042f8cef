import { neverArrives } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** The order is placed and then nothing more is heard of the merchant: the agent does not say “not bought”. */
export const merchantSilentAfterTheOrder: Scenario = {
  name: 'merchant-silent-after-the-order',
  clause: 'Agent: unknown outcome',
  level: 'must',
  prepare: (stage) => {
    stage.next('complete', async (give) => {
      for (let times = 0; times < 50; times++) for (const operation of ['get', 'complete'] as const) stage.next(operation, neverArrives);
      await give();
      throw new TypeError('the connection was reset');
    });
  },
  expect: (take) => expectBoughtOrUnknown(take),
};
