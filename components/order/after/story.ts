import type { AfterSalesRequest } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { dayText, momentText } from '../dates';
import { adjustmentText, orderStanding, plain, stepText } from '../standing';

/**
 * The whole story of an order in plain text, for a person at the merchant: what was bought, what happened, what is asked. No address, no card, no e-mail:
 * the number is enough for the merchant to find them.
 */
export function storyOf(order: OrderView, requests: AfterSalesRequest[], asked: string): string {
  const title = (id: string) => order.lines.find((line) => line.id === id)?.title ?? 'Item';
  const pieces = (all: { id: string; quantity: number }[] = []) => all.map(({ id, quantity }) => `${quantity} × ${title(id)}`).join(', ');
  const parts: string[] = [
    `Order ${order.number} at ${order.merchant.name}, placed ${dayText(order.placedAt) ?? ''}`,
    `Paid: ${formatMoney(order.total)}`,
    `Stands at: ${orderStanding(order.order).text}`,
    '',
    ...(asked.trim() ? [`My question:\n${asked.trim()}\n`] : []),
    'Items',
    ...order.lines.map((line) => `- ${line.quantity} × ${line.title}${line.amount ? `, ${formatMoney(line.amount)}` : ''}`),
    ...(order.order.fulfillments ?? []).flatMap((one, place) => [
      '',
      `Parcel ${place + 1}: ${one.status ? stepText(one.status) : plain(one.type)}${one.line_items?.length ? ` (${pieces(one.line_items)})` : ''}`,
      ...(one.tracking_number ? [`- ${[one.carrier, one.tracking_number].filter(Boolean).join(' ')}`] : []),
      ...(one.events ?? []).map((event) => `- ${momentText(event.occurred_at) ?? ''}: ${stepText(event.type)}`),
    ]),
    ...section('Refunds and changes', [
      ...(order.order.adjustments ?? []).map((one) => {
        const money =
          one.amount === undefined ? '' : `, ${formatMoney({ amount: one.amount, currency: one.currency ?? order.total.currency })}`;
        return `${dayText(one.occurred_at) ?? ''}: ${adjustmentText(one.type)}, ${plain(one.status).toLowerCase()}${money}`;
      }),
      ...requests.map((one) => `Return of ${pieces(one.line_items)} (${one.reason}): ${one.status}`),
    ]),
  ];
  return parts.join('\n');
}

const section = (title: string, lines: string[]): string[] => (lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : []);
