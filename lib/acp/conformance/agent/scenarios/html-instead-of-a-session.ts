import { answersHtml } from '../behaviours';
import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** Create is answered by a web page: no crash, nothing bought. */
export const htmlInsteadOfASession: Scenario = {
  name: 'html-instead-of-a-session',
  clause: 'Checkout RFC: errors',
  level: 'must',
  prepare: (stage) => {
    for (let times = 0; times < 20; times++) stage.next('create', answersHtml(false));
  },
  expect: (take) => expectNothingBought(take),
};
