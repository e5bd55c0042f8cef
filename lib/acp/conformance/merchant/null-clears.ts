import { hold } from '../finding';
import { addressed, updated } from '../purchase';
import type { Rule } from '../rule';

/** A field set to null by an update is cleared. */
export const nullClears: Rule = {
  name: 'null-clears',
  clause: 'Checkout RFC §6: null clears',
  level: 'should',
  async check(context) {
    const { id } = await addressed(context);
    const session = await updated(context, id, { fulfillment_details: null });
    hold(!session.fulfillment_details?.address, 'fulfillment_details: null must clear the address');
  },
};
