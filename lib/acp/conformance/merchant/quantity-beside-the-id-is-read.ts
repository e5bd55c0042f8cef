import { hold } from '../finding';
import { opened } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** { id, quantity }, the way every example of the RFCs writes it, is read. */
export const quantityBesideTheIdIsRead: Rule = {
  name: 'quantity-beside-the-id-is-read',
  clause: 'Checkout RFC examples: line_items[].quantity',
  level: 'must',
  async check(context) {
    await needsPieces(context, 2);
    const { line_items } = await opened(context, { line_items: [{ id: context.item, quantity: 2 }] });
    const counted = line_items.reduce((sum, line) => sum + line.quantity, 0);
    hold(counted === 2, `two pieces were asked for, the session holds ${counted}`);
  },
};
