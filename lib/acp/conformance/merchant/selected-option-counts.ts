import { amountOf } from '../../schema';
import { totalOf } from '../expect';
import { hold } from '../finding';
import { updated } from '../purchase';
import type { Rule } from '../rule';
import { expectChosen, twoOptions } from '../selecting';

/** The selected option’s price is part of the total. */
export const selectedOptionCounts: Rule = {
  name: 'selected-option-counts',
  clause: 'Agentic Checkout Spec: totals',
  level: 'must',
  async check(context) {
    const { session, other, apart } = await twoOptions(context);
    const selection = { type: other.type, option_id: other.id, item_ids: session.line_items.map((line) => line.id) };
    const after = await updated(context, session.id, { selected_fulfillment_options: [selection] });
    expectChosen(after, other.id, 'a selection by line item ids');
    const moved = (amountOf(after.totals, 'fulfillment') ?? 0) - (amountOf(session.totals, 'fulfillment') ?? 0);
    hold(totalOf(after) !== totalOf(session), `the new option costs ${apart} more, but the total stays ${totalOf(after)}`);
    hold(Math.sign(moved) === Math.sign(apart), `the new option costs ${apart} more, but the fulfillment total moved by ${moved}`);
  },
};
