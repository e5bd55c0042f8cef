import { redirects } from '../behaviours';
import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A merchant that sends the caller to another host does not get the bearer sent there, and sells nothing. */
export const redirectIsNotFollowed: Scenario = {
  name: 'redirect-is-not-followed',
  clause: 'Checkout RFC: security',
  level: 'must',
  prepare: (stage) => {
    for (let times = 0; times < 20; times++) stage.next('create', redirects);
  },
  expect: (take) => expectNothingBought(take),
};
