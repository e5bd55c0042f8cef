import { expectRefusal } from '../expect';
import { create, createBody } from '../purchase';
import type { Rule } from '../rule';
import { signer } from '../signed';

/** Where a key was agreed on, a request that nobody signed is answered 401, and so is one whose moment nobody told. */
export const unsignedRequestIsRefused: Rule = {
  name: 'unsigned-request-is-refused',
  clause: 'Checkout and delegate payment RFC: Signature, Timestamp',
  level: 'should',
  async check(context) {
    const signed = signer(context)(createBody(context));
    const without = (header: string) => create(context, {}, { headers: { ...signed, [header]: undefined } });
    expectRefusal(await without('signature'), 'create without Signature', [401]);
    expectRefusal(await without('timestamp'), 'create without Timestamp', [401]);
  },
};
