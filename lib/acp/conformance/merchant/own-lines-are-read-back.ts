import { hold } from '../finding';
import { addressed, updated } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** Lines can be sent back as they were answered. */
export const ownLinesAreReadBack: Rule = {
  name: 'own-lines-are-read-back',
  clause: 'Seen in the wild: whole line items',
  level: 'should',
  async check(context) {
    await needsPieces(context, 2);
    const made = await addressed(context, { line_items: [{ id: context.item, quantity: 2 }] });
    const session = await updated(context, made.id, { line_items: made.line_items });
    const counted = session.line_items.reduce((sum, line) => sum + line.quantity, 0);
    hold(counted === 2 && session.line_items[0]?.item.id === context.item, `sending the lines back made ${counted} pieces of 2`);
  },
};
