import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A create without capabilities is answered 400. */
export const createNeedsCapabilities: Rule = {
  name: 'create-needs-capabilities',
  clause: 'CheckoutSessionCreateRequest.required',
  level: 'should',
  async check(context) {
    expectRefusal(await create(context, { capabilities: undefined }), 'create without capabilities', [400]);
  },
};
