import { hold } from '../../finding';
import { answersWith } from '../behaviours';
import { calls, expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** Complete is answered complete_in_progress: the order is not claimed before it is there, and nothing is sent twice. */
export const orderTakesItsTime: Scenario = {
  name: 'order-takes-its-time',
  clause: 'Status complete_in_progress',
  level: 'must',
  prepare: (stage) => {
    const working = answersWith(({ order: _order, ...session }) => ({ ...session, status: 'complete_in_progress' }));
    stage.next('complete', working);
    stage.next('get', (give) => give());
    stage.next('get', working);
  },
  expect: (take) => {
    expectBoughtOrUnknown(take);
    const keys = new Set(calls(take.stage.moments, 'complete').map(({ key }) => key));
    hold(keys.size === 1, `complete was sent under ${keys.size} keys`);
  },
};
