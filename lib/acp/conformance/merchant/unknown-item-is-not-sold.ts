import { expectRefusal, hasError, sessionOf } from '../expect';
import { hold } from '../finding';
import { buyerAndAddress, create } from '../purchase';
import type { Rule } from '../rule';

/** An item that does not exist is refused with 400, or answered by a session that says so and cannot be paid. */
export const unknownItemIsNotSold: Rule = {
  name: 'unknown-item-is-not-sold',
  clause: 'Error invalid_item_id, or a message',
  level: 'must',
  async check(context) {
    const answer = await create(context, { line_items: [{ id: 'no-such-item-of-the-kit', quantity: 1 }], ...buyerAndAddress(context) });
    if (answer.status >= 400) {
      expectRefusal(answer, 'an unknown item', [400, 404, 422]);
      return;
    }
    const session = sessionOf(answer);
    hold(session.status !== 'ready_for_payment', 'a session of an unknown item must not be payable');
    hold(hasError(session), 'a message of type error must say that the item is unknown');
  },
};
