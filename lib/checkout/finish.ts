import { eq } from 'drizzle-orm';
import type { CheckoutSession, Order } from '@/lib/acp/schema';
import type { OrderLine, Pictures } from '@/lib/orders/types';
import { keepCustomerId } from './customers';
import type { CheckoutParts } from './parts';
import { type CheckoutRow, changeRow, findRow } from './rows';
import { agentConsents, agentPaymentTokens } from './tables';
import { totalOf } from './total';
import { linesOf } from './view';

/** A completed session becomes an order. Every step can be repeated: killed between two of them, the next look does the rest. */
export async function finish(parts: CheckoutParts, row: CheckoutRow, session: CheckoutSession): Promise<CheckoutRow> {
  const paid = { ...row, session };
  const shown = await linesOf(paid, parts.catalog);
  const pictures: Pictures = {};
  const lines = session.line_items.map((line): OrderLine => {
    const look = shown[line.id];
    const picture = look?.pictureUrl ? { url: look.pictureUrl, alt: look.pictureAlt ?? '' } : undefined;
    if (picture) Object.assign(pictures, { [line.id]: picture, [line.item.id]: picture });
    return {
      id: line.id,
      title: [look?.title ?? line.name ?? line.item.id, ...(look?.options ?? []).map((option) => option.value)].join(', '),
      quantity: line.quantity,
      fulfilled: 0,
      ...(look?.amount && { amount: look.amount }),
      ...(picture && { picture }),
    };
  });
  const { shopperId, merchant } = row;
  const conversationId = row.conversationId ?? undefined;
  const order = await parts.orders.placed({
    ...{ shopperId, merchant, conversationId, order: orderOf(session), total: totalOf(session) },
    ...{ totals: session.totals, lines, pictures },
  });
  await keepCustomerId(parts.db, row, session, parts.clock());
  if (row.consentId) {
    const used = { state: 'used' as const, endedAt: parts.clock() };
    await parts.db.update(agentPaymentTokens).set(used).where(eq(agentPaymentTokens.consentId, row.consentId));
    await parts.db.update(agentConsents).set({ outcome: 'completed' }).where(eq(agentConsents.id, row.consentId));
  }
  const now = parts.clock();
  const change = { phase: 'completed' as const, session, sessionReadAt: now, orderId: order.id, notice: null };
  const done = await changeRow(parts.db, row, change, now);
  if (done && row.asked.fromCart) await parts.cart?.removeMerchant(shopperId, merchant);
  parts.log('checkout.completed', { checkoutId: row.id, merchant, orderId: order.id });
  return done ?? (await findRow(parts.db, shopperId, row.id)) ?? row;
}

/** A merchant that says "completed" without its order (against digest §6.3) still sold: the session's id stands in until an order event tells more. */
function orderOf(session: CheckoutSession): Order {
  const order = session.order ?? { id: session.id, checkout_session_id: session.id, permalink_url: '' };
  const chosen = session.fulfillment_options.find((option) =>
    session.selected_fulfillment_options?.some((one) => one.option_id === option.id),
  );
  if (order.estimated_delivery || chosen?.type !== 'shipping' || !chosen.earliest_delivery_time || !chosen.latest_delivery_time)
    return order;
  // The dates of the option that was bought, until the order has its own.
  return { ...order, estimated_delivery: { earliest: chosen.earliest_delivery_time, latest: chosen.latest_delivery_time } };
}
