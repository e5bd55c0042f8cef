import { discounting } from '../discounting';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** A rejected code is also said by a warning that points at it. */
export const rejectedCodeIsSaid: Rule = {
  name: 'rejected-code-is-said',
  clause: 'Discount RFC: warning message',
  level: 'should',
  async check(context) {
    const { messages } = await discounting(context, ['NO-SUCH-CODE-OF-THE-KIT']);
    const warning = messages.find((message) => message.type === 'warning' && message.code?.startsWith('discount_code_'));
    hold(warning, 'a warning with a discount_code_… code must say that the code was rejected');
    hold(warning.param === '$.discounts.codes[0]', `the warning's param must be $.discounts.codes[0], not ${warning.param}`);
  },
};
