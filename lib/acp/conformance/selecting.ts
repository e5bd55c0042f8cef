import { amountOf, type CheckoutSession, type FulfillmentOption } from '../schema';
import type { MerchantContext } from './context';
import { hold, notApplicable } from './finding';
import { addressed } from './purchase';

const priceOf = (option: FulfillmentOption): number | undefined =>
  amountOf(option.totals, 'total') ?? amountOf(option.totals, 'fulfillment');

/** A session and two of its options with different prices, the second not selected now. */
export async function twoOptions(
  context: MerchantContext,
): Promise<{ session: CheckoutSession; now: FulfillmentOption; other: FulfillmentOption; apart: number }> {
  const session = await addressed(context);
  const chosen = session.selected_fulfillment_options?.[0]?.option_id;
  const now = session.fulfillment_options.find(({ id }) => id === chosen) ?? session.fulfillment_options[0];
  if (!now) return notApplicable('the session offers no fulfillment option for the address');
  const price = priceOf(now);
  const other = session.fulfillment_options.find((option) => option.id !== now.id && option.type === now.type && priceOf(option) !== price);
  if (!other || price === undefined) return notApplicable('the session offers no second option of another price');
  return { session, now, other, apart: (priceOf(other) ?? 0) - price };
}

/** Holds the session to have that option selected. */
export function expectChosen(session: CheckoutSession, optionId: string, how: string): void {
  const chosen = session.selected_fulfillment_options?.map(({ option_id }) => option_id) ?? [];
  hold(chosen.includes(optionId), `${how}: option ${optionId} must be selected, selected are ${JSON.stringify(chosen)}`);
}
