import type { Order, OrderLineItem } from '@/lib/acp/schema';
import type { MerchantFace } from '@/lib/catalog/types';
import type { agentOrders } from './tables';
import type { OrderLine, OrderView } from './types';

export type OrderRow = typeof agentOrders.$inferSelect;

/** The order as it is shown: the merchant's lines and totals where its order tells them, else what was paid. */
export function viewOf(row: OrderRow, face: MerchantFace): OrderView {
  const { order } = row;
  const totals = order.totals?.length ? order.totals : row.totals;
  const total = totals.find((entry) => entry.type === 'total')?.amount;
  return {
    id: row.id,
    merchant: face,
    number: order.order_number || order.id,
    order,
    lines: order.line_items?.length ? order.line_items.map((line) => lineOf(row, order, line)) : row.lines,
    total: total === undefined ? row.total : { amount: total, currency: row.total.currency },
    totals,
    placedAt: row.placedAt.toISOString(),
    conversationId: row.conversationId ?? undefined,
    pictures: row.pictures,
  };
}

function lineOf(row: OrderRow, order: Order, line: OrderLineItem): OrderLine {
  // Merchants repeat the session's line id or the item's id, or begin anew; then the place in the list tells.
  const bought = row.lines.find((one) => one.id === line.id) ?? row.lines[order.line_items?.indexOf(line) ?? -1];
  const picture = row.pictures[line.id] ?? row.pictures[line.product_id ?? ''] ?? bought?.picture;
  const amount = line.subtotal ?? bought?.amount?.amount ?? line.totals?.find((entry) => entry.type === 'total')?.amount;
  return {
    id: line.id,
    title: bought?.title ?? line.title,
    quantity: line.quantity.current,
    ...(line.quantity.ordered > line.quantity.current && { ordered: line.quantity.ordered }),
    fulfilled: line.quantity.fulfilled,
    ...(amount !== undefined && { amount: { amount, currency: row.total.currency } }),
    ...(line.status && { status: line.status }),
    ...(picture && { picture }),
  };
}
