import { hold, notApplicable } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** The answer’s item_ids are ids of its lines. */
export const selectionsNameLines: Rule = {
  name: 'selections-name-lines',
  clause: 'SelectedFulfillmentOption.item_ids: line item ids',
  level: 'should',
  async check(context) {
    const session = await addressed(context);
    const lines = session.line_items.map(({ id }) => id);
    const selected = session.selected_fulfillment_options ?? [];
    if (!selected.length) return notApplicable('no option is selected');
    for (const id of selected.flatMap(({ item_ids }) => item_ids))
      hold(lines.includes(id), `item_ids names ${id}, the lines are ${lines.join(', ')}`);
  },
};
