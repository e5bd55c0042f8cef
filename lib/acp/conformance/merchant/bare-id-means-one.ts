import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** { id } alone, all that the schema knows, means one piece. */
export const bareIdMeansOne: Rule = {
  name: 'bare-id-means-one',
  clause: 'CheckoutSessionCreateRequest.line_items: Item',
  level: 'must',
  async check(context) {
    const { line_items } = await opened(context, { line_items: [{ id: context.item }] });
    hold(
      line_items.length === 1 && line_items[0]?.quantity === 1,
      `{ id } must make one line of one piece, found ${JSON.stringify(line_items.map((line) => line.quantity))}`,
    );
  },
};
