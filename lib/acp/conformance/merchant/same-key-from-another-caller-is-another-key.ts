import { glimpse, sessionOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A key counts together with its caller. */
export const sameKeyFromAnotherCallerIsAnotherKey: Rule = {
  name: 'same-key-from-another-caller-is-another-key',
  clause: 'Checkout RFC §6: scope',
  level: 'must',
  async check(context) {
    if (!context.secondToken) return notApplicable('no second token was given (--second-token)');
    const key = context.key();
    const { id } = sessionOf(await create(context, {}, { key }));
    const answer = await create(context, {}, { key, bearer: context.secondToken });
    hold(answer.status !== 422 && answer.status !== 409, `another caller's key must not collide: ${glimpse(answer)}`);
    hold(!answer.text.includes(id), 'another caller must not be given the first one’s session');
  },
};
