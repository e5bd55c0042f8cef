import type { OrderView } from '@/lib/orders/types';

/** What a shopper may want of an order after the sale. */
export type What = 'cancel' | 'return' | 'exchange' | 'help';

const waits = new Set(['pending', 'processing']);

/** What makes sense to offer, from the order alone; what is really possible says the merchant when it is asked. */
export function offersFor({ order }: OrderView): What[] {
  const parcels = order.fulfillments ?? [];
  const open = order.status !== 'canceled' && order.status !== 'completed';
  const canCancel = parcels.length > 0 ? parcels.some(({ status }) => waits.has(status ?? '')) : open;
  const canReturn = parcels.some(({ type, status }) => type !== 'digital' && status === 'delivered');
  return [...(canCancel ? (['cancel'] as const) : []), ...(canReturn ? (['return'] as const) : []), 'help'];
}

/** Whether something of it comes back or came back. */
export const hasReturns = ({ order }: OrderView): boolean => order.adjustments?.some(({ type }) => isReturn(type)) ?? false;
export const isReturn = (type: string): boolean => type === 'return' || type === 'exchange';
/** What moved money, or changed the order otherwise. */
export const isNoReturn = (type: string): boolean => !isReturn(type);

export const titleOf: Record<What, string> = {
  cancel: 'Cancel',
  return: 'Return or exchange',
  exchange: 'Return or exchange',
  help: 'Get help',
};
export const headingOf = (what: What, number: string): string =>
  ({
    cancel: `Cancel order ${number}`,
    return: `Return from order ${number}`,
    exchange: `Exchange from order ${number}`,
    help: `Help with order ${number}`,
  })[what];
