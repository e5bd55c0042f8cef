import { hold } from '../../finding';
import type { Scenario } from '../scenario';

/** The bank wants 3-D Secure: authentication_required is not taken for an order, and nothing is paid without it. */
export const authenticationIsWanted: Scenario = {
  name: 'authentication-is-wanted',
  clause: 'Status authentication_required',
  level: 'must',
  prepare: (stage) => {
    const bank = stage.world.charge;
    stage.world.charge = (attempt) => (attempt.authenticated ? bank(attempt) : 'authentication');
  },
  expect: ({ told, stage }) => {
    hold(stage.charges.length > 0 || told.outcome !== 'bought', 'the shopper was told "bought" before the authentication');
  },
};
