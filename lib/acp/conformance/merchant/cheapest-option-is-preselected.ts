import { amountOf } from '../../schema';
import { hold } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** With an address the cheapest option is selected already, so that the first total contains delivery. */
export const cheapestOptionIsPreselected: Rule = {
  name: 'cheapest-option-is-preselected',
  clause: 'Agentic Checkout Spec: default option',
  level: 'should',
  async check(context) {
    const session = await addressed(context);
    const chosen = session.selected_fulfillment_options?.map(({ option_id }) => option_id) ?? [];
    hold(chosen.length > 0, 'an option must be preselected');
    for (const option of session.fulfillment_options.filter(({ id }) => chosen.includes(id))) {
      const price = ({ totals }: typeof option) => amountOf(totals, 'total') ?? amountOf(totals, 'fulfillment') ?? 0;
      const cheapest = Math.min(...session.fulfillment_options.filter(({ type }) => type === option.type).map(price));
      hold(price(option) === cheapest, `${option.title} for ${price(option)} is preselected, there is one for ${cheapest}`);
    }
  },
};
