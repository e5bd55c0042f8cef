import { expectNoEcho } from '../echo';
import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** The buyer’s note is in no session, only in the order’s confirmation. */
export const orderNotesAreNotEchoed: Rule = {
  name: 'order-notes-are-not-echoed',
  clause: 'CheckoutSession: order_notes is request-only',
  level: 'must',
  async check(context) {
    const answer = await create(context, { order_notes: 'note-of-the-kit-1618' });
    hold(answer.status === 201, `order_notes must be taken: ${glimpse(answer)}`);
    expectNoEcho(answer, 'note-of-the-kit-1618', 'order_notes');
  },
};
