import { hold } from '../finding';
import { addressed, updated } from '../purchase';
import type { Rule } from '../rule';

/** What an update does not mention stays. */
export const absentFieldsStay: Rule = {
  name: 'absent-fields-stay',
  clause: 'CheckoutSessionUpdateRequest: absent leaves',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const session = await updated(context, id, { buyer: { email: 'other@example.com' } });
    hold(
      session.fulfillment_details?.address?.postal_code === context.address.postal_code,
      'an update of the buyer must not erase the address',
    );
    hold(session.line_items.length === 1, 'an update of the buyer must not touch the lines');
  },
};
