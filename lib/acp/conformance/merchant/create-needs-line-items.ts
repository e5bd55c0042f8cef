import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A create without line_items, or with none, is answered 400. */
export const createNeedsLineItems: Rule = {
  name: 'create-needs-line-items',
  clause: 'CheckoutSessionCreateRequest.required',
  level: 'must',
  async check(context) {
    expectRefusal(await create(context, { line_items: undefined }), 'create without line_items', [400]);
    expectRefusal(await create(context, { line_items: [] }), 'create with empty line_items', [400]);
    expectRefusal(await create(context, { line_items: [{}] }), 'create with a line that names no item', [400]);
  },
};
