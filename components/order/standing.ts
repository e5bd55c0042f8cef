import type { OrderView } from '@/lib/orders/types';

type Order = OrderView['order'];
export type Tone = 'calm' | 'good' | 'warn';

const statuses: Record<string, { text: string; tone: Tone }> = {
  created: { text: 'Ordered', tone: 'calm' },
  confirmed: { text: 'Confirmed', tone: 'calm' },
  manual_review: { text: 'Being reviewed by the merchant', tone: 'warn' },
  processing: { text: 'Being prepared', tone: 'calm' },
  shipped: { text: 'On its way', tone: 'calm' },
  completed: { text: 'Delivered', tone: 'good' },
  canceled: { text: 'Canceled', tone: 'warn' },
};

/** Words that merchants may send without asking us first: shown as they are, readable. */
export const plain = (word: string) =>
  word
    .slice(0, 60)
    .replaceAll(/[_-]+/g, ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** Where an order stands, in a word; the status is an open enum. */
export function orderStanding(order: Order): { text: string; tone: Tone } {
  const status = order.status ?? 'created';
  return Object.hasOwn(statuses, status) ? (statuses[status] ?? { text: status, tone: 'calm' }) : { text: plain(status), tone: 'calm' };
}

const steps: Record<string, string> = {
  pending: 'Waiting to be prepared',
  processing: 'Being prepared',
  shipped: 'Handed to the carrier',
  in_transit: 'On its way',
  out_for_delivery: 'Out for delivery',
  ready_for_pickup: 'Ready for pickup',
  delivered: 'Delivered',
  failed: 'Delivery failed',
  failed_attempt: 'Delivery was tried',
  returned_to_sender: 'Returned to the sender',
  undeliverable: 'Could not be delivered',
  canceled: 'Canceled',
};

/** The words of a fulfilment's status and events. */
export const stepText = (word: string): string => (Object.hasOwn(steps, word) ? (steps[word] ?? word) : plain(word));

const adjustments: Record<string, string> = {
  refund: 'Refund',
  credit: 'Credit',
  return: 'Return',
  exchange: 'Exchange',
  price_adjustment: 'Price adjustment',
  cancellation: 'Cancellation',
  dispute: 'Dispute',
};
export const adjustmentText = (word: string): string => (Object.hasOwn(adjustments, word) ? (adjustments[word] ?? word) : plain(word));
