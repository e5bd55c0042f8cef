import { hold } from '../finding';
import { opened } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** The shape of the answer, { item: { id }, quantity }, is read in requests too. */
export const itemObjectIsRead: Rule = {
  name: 'item-object-is-read',
  clause: 'Seen in the wild: { item: { id }, quantity }',
  level: 'should',
  async check(context) {
    await needsPieces(context, 2);
    const { line_items } = await opened(context, { line_items: [{ item: { id: context.item }, quantity: 2 }] });
    const counted = line_items.reduce((sum, line) => sum + line.quantity, 0);
    hold(
      counted === 2 && line_items[0]?.item.id === context.item,
      `two pieces of ${context.item} were asked for, the session holds ${counted}`,
    );
  },
};
