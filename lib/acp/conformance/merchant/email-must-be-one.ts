import { expectRefusal, hasError, sessionOf } from '../expect';
import { hold } from '../finding';
import { buyerAndAddress, create } from '../purchase';
import type { Rule } from '../rule';

/** What is no e-mail address is refused, or gets an error message and a session that is not payable. */
export const emailMustBeOne: Rule = {
  name: 'email-must-be-one',
  clause: 'Buyer.email: format email',
  level: 'should',
  async check(context) {
    const { buyer, ...rest } = buyerAndAddress(context);
    const answer = await create(context, { ...rest, buyer: { ...(buyer as object), email: 'nope' } });
    if (answer.status >= 400) {
      expectRefusal(answer, 'an e-mail address without an at sign');
      return;
    }
    const session = sessionOf(answer);
    hold(session.status !== 'ready_for_payment', 'a session for a buyer without a real e-mail address must not be payable');
    hold(hasError(session), 'a message of type error must say that the e-mail address is none');
  },
};
