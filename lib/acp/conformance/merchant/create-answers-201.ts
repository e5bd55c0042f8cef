import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A session that was created is answered 201. */
export const createAnswers201: Rule = {
  name: 'create-answers-201',
  clause: 'OpenAPI: POST /checkout_sessions',
  level: 'must',
  async check(context) {
    const answer = await create(context);
    hold(answer.status === 201, `create must be answered 201, not ${glimpse(answer)}`);
  },
};
