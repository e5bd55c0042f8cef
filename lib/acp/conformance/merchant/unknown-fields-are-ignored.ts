import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** Fields that the merchant does not know are ignored, not refused. */
export const unknownFieldsAreIgnored: Rule = {
  name: 'unknown-fields-are-ignored',
  clause: 'Capability RFC: ignore unknown',
  level: 'must',
  async check(context) {
    const answer = await create(context, {
      x_unheard_of: { deep: [1, 2] },
      line_items: [{ id: context.item, quantity: 1, x_color: 'red' }],
    });
    hold(answer.status === 201, `unknown fields must be ignored, not ${glimpse(answer)}`);
    hold(!answer.text.includes('x_unheard_of'), 'an unknown field must not come back');
  },
};
