import { hold } from '../finding';
import { addressed, updated } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** line_items of an update replace what was there. */
export const linesAreReplaced: Rule = {
  name: 'lines-are-replaced',
  clause: 'CheckoutSessionUpdateRequest.line_items',
  level: 'must',
  async check(context) {
    await needsPieces(context, 2);
    const { id } = await addressed(context);
    const more = await updated(context, id, { line_items: [{ id: context.item, quantity: 2 }] });
    const counted = more.line_items.reduce((sum, line) => sum + line.quantity, 0);
    hold(counted === 2, `after replacing by two pieces the session holds ${counted}`);
    const fewer = await updated(context, id, { line_items: [{ id: context.item, quantity: 1 }] });
    hold(fewer.line_items.length === 1 && fewer.line_items[0]?.quantity === 1, 'after replacing by one piece the session must hold one');
  },
};
