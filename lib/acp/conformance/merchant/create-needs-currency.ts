import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A create without currency is answered 400. */
export const createNeedsCurrency: Rule = {
  name: 'create-needs-currency',
  clause: 'CheckoutSessionCreateRequest.required',
  level: 'must',
  async check(context) {
    expectRefusal(await create(context, { currency: undefined }), 'create without currency', [400]);
  },
};
