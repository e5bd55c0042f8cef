import type { MerchantContext, ObservedWebhook } from './context';
import { notApplicable } from './finding';
import { bought } from './purchase';

/** The events of a purchase that was just made; not applicable when the caller has no receiver to look at. */
export async function eventsOf(context: MerchantContext): Promise<{ events: ObservedWebhook[]; orderId: string | undefined }> {
  const { webhooks } = context;
  if (!webhooks) return notApplicable('no webhook receiver was given');
  const { after } = await bought(context);
  return { events: await webhooks(after.id), orderId: after.order?.id };
}
