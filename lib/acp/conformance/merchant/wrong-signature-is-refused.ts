import { expectRefusal } from '../expect';
import { hold } from '../finding';
import { create, createBody } from '../purchase';
import type { Rule } from '../rule';
import { signer } from '../signed';

/** A signature over another body, and one that is no signature, are answered 401; the same request, rightly signed, is then heard under its key. */
export const wrongSignatureIsRefused: Rule = {
  name: 'wrong-signature-is-refused',
  clause: 'Checkout and delegate payment RFC: Signature, Timestamp',
  level: 'should',
  async check(context) {
    const sign = signer(context);
    const key = context.key();
    const other = sign(createBody(context, { currency: 'xxx' }));
    expectRefusal(await create(context, {}, { key, headers: other }), 'a signature over another body', [401]);
    const broken = { ...sign(createBody(context)), signature: 'not a signature' };
    expectRefusal(await create(context, {}, { key, headers: broken }), 'a signature that is none', [401]);
    const { status } = await create(context, {}, { key });
    hold(status === 201, `the rightly signed request must be heard under the same key, not answered ${status}`);
  },
};
