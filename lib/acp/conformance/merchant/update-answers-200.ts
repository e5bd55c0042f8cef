import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { buyerAndAddress, opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** An update is answered 200 with the whole new state. */
export const updateAnswers200: Rule = {
  name: 'update-answers-200',
  clause: 'OpenAPI: POST /checkout_sessions/{id}',
  level: 'must',
  async check(context) {
    const { id } = await opened(context);
    const answer = await context.send('POST', pathOf(id), { body: buyerAndAddress(context) });
    hold(answer.status === 200, `update must be answered 200, not ${glimpse(answer)}`);
    const session = sessionOf(answer);
    hold(session.id === id, 'update must answer the session it was asked about');
    hold(session.buyer?.email === context.email, `the buyer's email must be kept, found ${session.buyer?.email}`);
    hold(session.fulfillment_details?.address?.line_one === context.address.line_one, 'the address must be kept');
  },
};
