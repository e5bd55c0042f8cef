import { expectRefusal } from '../expect';
import { create, createBody } from '../purchase';
import type { Rule } from '../rule';
import { signer } from '../signed';

/** A Timestamp that is more than 300 seconds off, in either direction, is answered 401. */
export const staleSignatureIsRefused: Rule = {
  name: 'stale-signature-is-refused',
  clause: 'Checkout and delegate payment RFC: Signature, Timestamp',
  level: 'should',
  async check(context) {
    const sign = signer(context);
    for (const seconds of [-310, 310]) {
      const answer = await create(context, {}, { headers: sign(createBody(context), seconds) });
      expectRefusal(answer, `a Timestamp ${seconds} seconds off`, [401]);
    }
  },
};
