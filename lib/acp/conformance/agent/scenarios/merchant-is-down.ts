import { fails } from '../behaviours';
import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** Create is answered 500 again and again: nothing is bought and the agent comes to an end. */
export const merchantIsDown: Scenario = {
  name: 'merchant-is-down',
  clause: 'Checkout RFC: errors',
  level: 'must',
  prepare: (stage) => {
    for (let times = 0; times < 20; times++) stage.next('create', fails(500));
  },
  expect: (take) => expectNothingBought(take),
};
