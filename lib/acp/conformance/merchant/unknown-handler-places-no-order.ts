import { glimpse, hasError, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** A handler that this session did not offer cannot be paid with. */
export const unknownHandlerPlacesNoOrder: Rule = {
  name: 'unknown-handler-places-no-order',
  clause: 'PaymentData.handler_id: one that was offered',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const answer = await complete(context, session.id, paymentWith(session, 'spt_made_up_by_the_conformance_kit', 'no_such_handler'));
    hold(answer.status < 500, `an unknown handler must not be a server error: ${glimpse(answer)}`);
    if (answer.status < 400) hold(hasError(sessionOf(answer)), 'a message of type error must say that the handler was not offered');
    hold(!(await get(context, session.id)).order, 'an order was placed through a handler that was never offered');
  },
};
