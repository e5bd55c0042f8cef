import { hold } from '../../finding';
import type { Scenario } from '../scenario';

/** A session that has run out is not completed; a new one needs a new yes. */
export const sessionHasExpired: Scenario = {
  name: 'session-has-expired',
  clause: 'Status expired',
  level: 'must',
  review: (stage, nth) => {
    const old = [...stage.sessions.keys()];
    if (nth === 1) stage.twist((session) => (old.includes(String(session.id)) ? { ...session, status: 'expired' } : session));
    return true;
  },
  expect: ({ stage }) => {
    const [first] = stage.sessions.keys();
    hold(
      stage.charges.every(({ sessionId }) => sessionId !== first),
      'the expired session was paid',
    );
  },
};
