import { glimpse } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A token that has paid does not pay again. */
export const tokenPaysOnce: Rule = {
  name: 'token-pays-once',
  clause: 'Allowance: one_time',
  level: 'must',
  async check(context) {
    const first = await payable(context);
    const token = await tokenFor(context, first);
    await complete(context, first.id, paymentWith(first, token));
    const second = await payable(context);
    const answer = await complete(context, second.id, paymentWith(second, token));
    hold(answer.status < 500, `a used token must not be a server error: ${glimpse(answer)}`);
    hold(!(await get(context, second.id)).order, 'a token paid twice');
  },
};
