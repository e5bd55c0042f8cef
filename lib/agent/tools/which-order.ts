import type { OrderView } from '@/lib/orders/types';
import type { AfterSaleWhat } from '../types';

const waits = new Set(['pending', 'processing']);
const most = 5;

/** Whether it makes sense for an order, as its events tell; the merchant has the last word. */
function fits({ order }: OrderView, what: AfterSaleWhat): boolean {
  const parcels = order.fulfillments ?? [];
  if (what === 'help') return true;
  if (what === 'cancel') return parcels.some(({ status }) => waits.has(status ?? ''));
  return parcels.some(({ type, status }) => type !== 'digital' && status === 'delivered');
}

const stem = (word: string) => word.replace(/(?<!s)(es|s|e)$|es$/, '');
const wordsIn = (text: string): string[] => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem).filter((word) => word.length > 2);

/** What an order's lines are called, with the names of their pictures: "running-shoe-blue.svg" is a shoe, whatever the model of it is called. */
const namesOf = ({ lines }: OrderView): string =>
  lines.map(({ title, picture }) => `${title} ${picture?.alt ?? ''} ${picture?.url.split('/').at(-1) ?? ''}`.toLowerCase()).join(' ');

/**
 * The shopper's orders that their words can mean, newest first, at most five: by number; else by what was bought, among those for which it makes sense.
 * Where it makes sense for none, the newest that the words name, so that the form can say why not.
 */
export function ordersMeant(orders: OrderView[], what: AfterSaleWhat, said: { number?: string; words?: string }): OrderView[] {
  const number = said.number?.toLowerCase();
  if (number) return orders.filter(({ id, number: own }) => id === said.number || own.toLowerCase() === number).slice(0, 1);
  const words = wordsIn(said.words ?? '');
  const named = orders.filter((order) => {
    const names = wordsIn(namesOf(order));
    return words.some((word) => names.includes(word));
  });
  const meant = named.length > 0 ? named : orders;
  const fitting = meant.filter((order) => fits(order, what));
  if (fitting.length > 0) return fitting.slice(0, most);
  return meant.slice(0, 1);
}
