import type { CheckoutSession } from '@/lib/acp/schema';
import { plainText } from './plain-text';
import { addsUp } from './total';
import type { CheckoutField, CheckoutMessage } from './types';
import { codeWords, wordsFor } from './words';

const fields: [RegExp, CheckoutField][] = [
  [/email/, 'email'],
  [/phone/, 'phone'],
  [/postal_code|zip/, 'postal_code'],
  [/line_two/, 'line_two'],
  [/line_one/, 'line_one'],
  [/address\.state|\.state/, 'state'],
  [/\.city/, 'city'],
  [/\.country/, 'country'],
  [/\.name|full_name|first_name|last_name/, 'name'],
  [/discounts|coupons/, 'code'],
  [/selected_fulfillment|fulfillment_option/, 'delivery'],
  [/line_items|items/, 'items'],
  [/address|fulfillment_details/, 'line_one'],
  [/buyer/, 'email'],
];

/** Which field of our form a JSONPath of the merchant speaks of. */
export function fieldOf(param: string | undefined): CheckoutField | undefined {
  return param ? fields.find(([pattern]) => pattern.test(param))?.[1] : undefined;
}

/** The line item that `$.line_items[2]…` points at. */
function lineOf(session: CheckoutSession, param: string | undefined): string | undefined {
  const index = param?.match(/items\[(\d+)\]/)?.[1];
  return index === undefined ? undefined : session.line_items[Number(index)]?.id;
}

/** All that the merchant says about the session, in words to show; the merchant's own sentence where it has one. */
export function messagesOf(session: CheckoutSession, merchantName: string): CheckoutMessage[] {
  const said = session.messages.map((message): CheckoutMessage => {
    const code = 'code' in message && typeof message.code === 'string' ? message.code : undefined;
    const tone = message.type === 'error' || message.type === 'warning' ? message.type : 'info';
    const own = plainText(message.content ?? '');
    const text = own || wordsFor(codeWords, code ?? '', merchantName);
    return { tone, text, code, field: fieldOf(message.param), lineItemId: lineOf(session, message.param) };
  });
  if (!addsUp(session.totals)) {
    const text = `The amounts below are ${merchantName}'s own and do not add up. You would pay the total on the button.`;
    said.push({ tone: 'warning', text, code: 'totals' });
  }
  return said;
}
