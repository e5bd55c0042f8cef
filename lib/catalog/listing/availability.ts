import type { Availability } from '../types';

const labels: Record<string, string> = {
  in_stock: 'In stock',
  limited_stock: 'Only a few left',
  backorder: 'Back-order',
  preorder: 'Pre-order',
  out_of_stock: 'Sold out',
  discontinued: 'Discontinued',
};
const gone = new Set(['out_of_stock', 'discontinued', 'sold_out', 'unavailable']);

/**
 * The feed's availability (open enum, §18.1) with what a card prints. `available` speaks before `status`; a feed that says neither is taken at its
 * offer, because checkout is authoritative anyway. An unknown word is printed as it is.
 */
export function availabilityOf(stated: { available?: boolean; status?: string } | undefined): Availability {
  const status = (stated?.status ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .slice(0, 40);
  const available = stated?.available ?? !gone.has(status);
  const word = status || (available ? 'in_stock' : 'out_of_stock');
  const told = labels[word] ?? word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ');
  return { status: word, available, label: !available && !gone.has(word) ? 'Sold out' : told };
}
