import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every selected option is one of those offered, and options have ids of their own. */
export const selectedOptionsWereOffered: Rule = {
  name: 'selected-options-were-offered',
  clause: 'SelectedFulfillmentOption.option_id',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      const offered = objects(session.fulfillment_options).map(({ id }) => id);
      hold(new Set(offered).size === offered.length, 'two options share an id', exchange);
      for (const { option_id } of objects(session.selected_fulfillment_options))
        hold(offered.includes(option_id), `${String(option_id)} is selected, but not offered`, exchange);
    }
  },
};
