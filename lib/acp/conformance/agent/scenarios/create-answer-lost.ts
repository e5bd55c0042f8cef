import { hold } from '../../finding';
import { answerLost } from '../behaviours';
import type { Scenario } from '../scenario';

/** The answer to create is lost: a repeat under the same key finds the session that was opened. */
export const createAnswerLost: Scenario = {
  name: 'create-answer-lost',
  clause: 'Checkout RFC §6: retries',
  level: 'must',
  prepare: (stage) => stage.next('create', answerLost),
  expect: ({ told, stage }) => {
    hold(stage.sessions.size === 1, `${stage.sessions.size} sessions were opened for one purchase`);
    hold(told.outcome !== 'unknown', 'nothing is unknown: no complete was sent');
  },
};
