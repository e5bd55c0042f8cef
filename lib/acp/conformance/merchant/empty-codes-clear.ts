import { discounting } from '../discounting';
import { totalOf } from '../expect';
import { hold } from '../finding';
import { updated } from '../purchase';
import type { Rule } from '../rule';

/** codes replace the codes before; [] takes all away. */
export const emptyCodesClear: Rule = {
  name: 'empty-codes-clear',
  clause: 'Discount RFC: replacement',
  level: 'must',
  async check(context) {
    const session = await discounting(context, [context.discountCode ?? 'NO-SUCH-CODE-OF-THE-KIT']);
    const after = await updated(context, session.id, { discounts: { codes: [] } });
    const left = [...(after.discounts?.applied ?? []).filter(({ automatic }) => !automatic), ...(after.discounts?.rejected ?? [])];
    hold(left.length === 0, `codes: [] must clear, left are ${left.map(({ code }) => code).join(', ')}`);
    hold(totalOf(after) >= totalOf(session), 'taking the codes away must not make it cheaper');
  },
};
