import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { addressed, cancel, get } from '../purchase';
import type { Rule } from '../rule';

/** Cancel is answered 200 with the session as canceled, and it stays so; an empty body is fine. */
export const cancelAnswersCanceled: Rule = {
  name: 'cancel-answers-canceled',
  clause: 'OpenAPI: POST …/cancel',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const answer = await cancel(context, id, { body: undefined });
    hold(answer.status === 200, `cancel must be answered 200, not ${glimpse(answer)}`);
    hold(sessionOf(answer).status === 'canceled', `the status must be canceled, not ${sessionOf(answer).status}`);
    hold((await get(context, id)).status === 'canceled', 'a canceled session must stay canceled');
  },
};
