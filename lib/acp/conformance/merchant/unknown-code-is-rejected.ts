import { discounting } from '../discounting';
import { totalOf } from '../expect';
import { hold } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** A code that nobody issued is listed in rejected with a reason, and lowers nothing. */
export const unknownCodeIsRejected: Rule = {
  name: 'unknown-code-is-rejected',
  clause: 'Discount RFC: rejected[]',
  level: 'must',
  async check(context) {
    const plain = await addressed(context);
    const session = await discounting(context, ['NO-SUCH-CODE-OF-THE-KIT']);
    const rejected = session.discounts?.rejected ?? [];
    hold(
      rejected.some(({ code }) => code === 'NO-SUCH-CODE-OF-THE-KIT'),
      'discounts.rejected must list the code',
    );
    hold(
      rejected.every(({ reason }) => reason),
      'every rejected code needs a reason',
    );
    hold(totalOf(session) === totalOf(plain), `an unknown code changed the total from ${totalOf(plain)} to ${totalOf(session)}`);
  },
};
