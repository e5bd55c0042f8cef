import { hold } from '../../finding';
import { answerLost } from '../behaviours';
import type { Scenario } from '../scenario';

/** Updates that are lost are repeated under their keys, and the purchase goes on. */
export const updateAnswerLost: Scenario = {
  name: 'update-answer-lost',
  clause: 'Checkout RFC §6: retries',
  level: 'should',
  prepare: (stage) => {
    stage.next('update', answerLost);
  },
  expect: ({ told, stage }) => {
    hold(stage.sessions.size === 1, `${stage.sessions.size} sessions were opened for one purchase`);
    hold(told.outcome !== 'unknown', 'nothing is unknown: complete was not lost');
  },
};
