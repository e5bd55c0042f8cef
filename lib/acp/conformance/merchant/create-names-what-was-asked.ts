import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** The new session has one line with the item and the quantity that were asked for, in the currency that was asked for. */
export const createNamesWhatWasAsked: Rule = {
  name: 'create-names-what-was-asked',
  clause: 'OpenAPI: POST /checkout_sessions',
  level: 'must',
  async check(context) {
    const { line_items, currency } = await opened(context);
    hold(line_items.length === 1, `one line was asked for, the session has ${line_items.length}`);
    hold(line_items[0]?.item.id === context.item, `the line must name ${context.item}, not ${line_items[0]?.item.id}`);
    hold(line_items[0]?.quantity === 1, `the quantity must be 1, not ${line_items[0]?.quantity}`);
    hold(currency === context.currency, `the currency must be ${context.currency}, not ${currency}`);
  },
};
