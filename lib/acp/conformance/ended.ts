import type { CheckoutSession } from '../schema';
import type { MerchantContext } from './context';
import { sameJson, sessionOf, totalOf } from './expect';
import { hold } from './finding';
import { addressed, cancel, get } from './purchase';

/** A session that was canceled. */
export async function canceled(context: MerchantContext): Promise<CheckoutSession> {
  const { id } = await addressed(context);
  return sessionOf(await cancel(context, id));
}

/** Holds a session that had ended to be as it was: status, order, lines and total. */
export async function expectUnchanged(context: MerchantContext, before: CheckoutSession): Promise<void> {
  const after = await get(context, before.id);
  hold(after.status === before.status, `a session that is ${before.status} must stay so, now it is ${after.status}`);
  hold(after.order?.id === before.order?.id, `the order changed from ${before.order?.id} to ${after.order?.id}`);
  hold(totalOf(after) === totalOf(before), `the total changed from ${totalOf(before)} to ${totalOf(after)}`);
  hold(sameJson(quantities(after), quantities(before)), 'the lines changed');
}

const quantities = (session: CheckoutSession) => session.line_items.map(({ item, quantity }) => ({ id: item.id, quantity }));
