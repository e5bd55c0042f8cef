import { glimpse } from '../expect';
import { hold } from '../finding';
import { createBody } from '../purchase';
import type { Rule } from '../rule';
import { signer } from '../signed';

/** What is signed is the canonical JSON of the body: another order of members and other spaces change nothing. */
export const signatureCoversTheMeaning: Rule = {
  name: 'signature-covers-the-meaning',
  clause: 'Checkout and delegate payment RFC: Signature, Timestamp',
  level: 'should',
  async check(context) {
    const body = createBody(context);
    const headers = signer(context)(body);
    const text = JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), null, 2);
    const answer = await context.send('POST', '/checkout_sessions', { text, headers });
    hold(answer.status === 201, `a rightly signed body in another spelling must be heard: ${glimpse(answer)}`);
  },
};
