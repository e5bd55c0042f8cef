import type { MerchantContext } from './context';
import { glimpse, hasError, sessionOf } from './expect';
import { hold, notApplicable } from './finding';
import { buyerAndAddress, create } from './purchase';

/**
 * A quantity that makes no sense is refused with 4xx, or answered by a session that says so in an error message and cannot be paid
 * (digest §5.3): never a session that would sell it, never a server error.
 */
export async function expectNoSuchQuantity(context: MerchantContext, quantity: unknown): Promise<void> {
  const answer = await create(context, { line_items: [{ id: context.item, quantity }], ...buyerAndAddress(context) });
  if (answer.status >= 400) {
    hold(answer.status < 500, `quantity ${JSON.stringify(quantity)} must be refused with 4xx, not ${glimpse(answer)}`);
    return;
  }
  const session = sessionOf(answer);
  const said = `quantity ${JSON.stringify(quantity)} was answered ${answer.status}, status ${session.status}`;
  hold(session.status !== 'ready_for_payment', `${said}: such a session must not be payable`);
  hold(hasError(session), `${said}: a message of type error must say what is wrong`);
}

/**
 * How many pieces of the item the merchant says it has now (`available_quantity` of a line); undefined when it does not say. Asked anew each time: the
 * kit buys.
 */
async function piecesOf(context: MerchantContext): Promise<number | undefined> {
  const { json } = await create(context);
  const { line_items, code } = (json ?? {}) as { line_items?: { available_quantity?: number }[]; code?: string };
  return code === 'out_of_stock' ? 0 : line_items?.[0]?.available_quantity;
}

/** Ends the rule as not applicable when the merchant has too few pieces of the item: that it then sells no more is no fault. */
export async function needsPieces(context: MerchantContext, count: number): Promise<void> {
  const pieces = await piecesOf(context);
  if (pieces !== undefined && pieces < count)
    notApplicable(`the merchant has ${pieces} of ${context.item}, and this takes ${count}: give another item (--item)`);
}
