import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A field of the wrong type is answered 400, not guessed at. */
export const wrongTypesAreRefused: Rule = {
  name: 'wrong-types-are-refused',
  clause: 'Checkout RFC: errors',
  level: 'must',
  async check(context) {
    expectRefusal(await create(context, { line_items: 'shoes' }), 'line_items as a text', [400]);
    expectRefusal(await create(context, { buyer: 'Ada' }), 'buyer as a text', [400]);
    expectRefusal(await create(context, { currency: 7 }), 'currency as a number', [400]);
  },
};
