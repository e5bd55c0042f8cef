import { discounting } from '../discounting';
import { totalOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { updated } from '../purchase';
import type { Rule } from '../rule';

/** An update that says nothing of codes keeps them. */
export const codesStayWhenNotMentioned: Rule = {
  name: 'codes-stay-when-not-mentioned',
  clause: 'Discount RFC: absent leaves',
  level: 'should',
  async check(context) {
    const { discountCode: code } = context;
    if (!code) return notApplicable('no accepted discount code was given (--code)');
    const session = await discounting(context, [code]);
    const after = await updated(context, session.id, { buyer: { email: 'other@example.com' } });
    hold(
      totalOf(after) === totalOf(session),
      `the total moved from ${totalOf(session)} to ${totalOf(after)} although no code was mentioned`,
    );
  },
};
