import { glimpse, sessionOf, totalOf } from '../expect';
import { hold } from '../finding';
import { addressed, buyerAndAddress, create, updated } from '../purchase';
import type { Rule } from '../rule';

/** A price or total that the agent sends changes nothing. */
export const clientPriceIsIgnored: Rule = {
  name: 'client-price-is-ignored',
  clause: 'Checkout RFC: the merchant is the authority',
  level: 'must',
  async check(context) {
    const honest = await addressed(context);
    const line = {
      id: context.item,
      quantity: 1,
      name: 'Free',
      unit_amount: 1,
      price: 1,
      totals: [{ type: 'total', display_text: 'Total', amount: 1 }],
    };
    const answer = await create(context, { ...buyerAndAddress(context), line_items: [line], totals: line.totals, amount: 1 });
    hold(answer.status < 500, `a client's price must not be a server error: ${glimpse(answer)}`);
    if (answer.status >= 400) return;
    const session = sessionOf(answer);
    hold(
      totalOf(session) === totalOf(honest),
      `the agent's price was believed: the total is ${totalOf(session)} instead of ${totalOf(honest)}`,
    );
    const changed = await updated(context, honest.id, { line_items: [line] });
    hold(totalOf(changed) === totalOf(honest), `the agent's price was believed in an update: ${totalOf(changed)}`);
  },
};
