import { amountOf } from '../../schema';
import { totalOf } from '../expect';
import { hold } from '../finding';
import { addressed, updated } from '../purchase';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** Two pieces cost more than one; the base amount is unit price times quantity. */
export const quantityMovesTheTotal: Rule = {
  name: 'quantity-moves-the-total',
  clause: 'Agentic Checkout Spec: totals',
  level: 'must',
  async check(context) {
    await needsPieces(context, 2);
    const one = await addressed(context);
    const two = await updated(context, one.id, { line_items: [{ id: context.item, quantity: 2 }] });
    hold(totalOf(two) > totalOf(one), `two pieces cost ${totalOf(two)}, one costs ${totalOf(one)}`);
    for (const line of two.line_items) {
      const base = amountOf(line.totals, 'items_base_amount');
      if (line.unit_amount === undefined || base === undefined) continue;
      hold(base === line.unit_amount * line.quantity, `${line.quantity} × ${line.unit_amount} is not ${base}`);
    }
  },
};
