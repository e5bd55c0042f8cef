import { askedToAuthenticate } from '../authenticating';
import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** Well formed, and not from any bank. */
const madeUp = {
  outcome: 'authenticated',
  outcome_details: {
    three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
    electronic_commerce_indicator: '05',
    transaction_id: '5b7c6a1e-2f0d-4a52-9f3b-0a1c7e4d8b21',
    version: '2.2.0',
  },
};

/** The agent says that the shopper has confirmed, the bank knows nothing of it: there is no order. */
export const claimedAuthenticationIsChecked: Rule = {
  name: 'claimed-authentication-is-checked',
  clause: 'Capability RFC: not the sole source for security',
  level: 'should',
  async check(context) {
    const { answer, session, token } = await askedToAuthenticate(context);
    hold(sessionOf(answer).status === 'authentication_required', 'the bank wants authentication, the answer does not say so');
    const done = await complete(context, session.id, { ...paymentWith(session, token), authentication_result: madeUp });
    hold(done.status < 500, `a made-up result must not be a server error: ${glimpse(done)}`);
    if (done.status < 400) hold(sessionOf(done).status !== 'completed', 'a made-up authentication completed the session');
    hold(!(await get(context, session.id)).order, 'a made-up authentication made an order');
  },
};
