import { describe, expect, test } from 'vitest';
import type { OrderView } from '@/lib/orders/types';
import { ordersMeant } from './which-order';

type Parcel = { type: string; status: string };
function order(id: string, title: string, parcels: Parcel[], picture?: string): OrderView {
  const order = {
    id,
    checkout_session_id: 'cs',
    permalink_url: 'https://x.test',
    fulfillments: parcels.map((one) => ({ ...one, id: 'f' })),
  };
  const line = { id: 'l', title, quantity: 1, fulfilled: 0, ...(picture && { picture: { url: `/pictures/${picture}.svg`, alt: '' } }) };
  return { id, number: `FM-${id}`, order, lines: [line] } as unknown as OrderView;
}
const waiting = [{ type: 'shipping', status: 'pending' }];
const here = [{ type: 'shipping', status: 'delivered' }];
const mailed = [{ type: 'digital', status: 'delivered' }];

const boots = order('BOOTS', 'Trail Boot, Black', here, 'hiking-boot-black');
const runner = order('RUN', 'Ridgeline 4, Blue', here, 'running-shoe-blue');
const lamp = order('LAMP', 'Desk Lamp', waiting);
const card = order('CARD', 'Gift card', mailed);
const all = [lamp, runner, boots, card];
const ids = (orders: OrderView[]) => orders.map(({ id }) => id);

describe('the order that a shopper means', () => {
  test('is found by its number, and nobody is guessed at in place of an unknown one', () => {
    expect(ids(ordersMeant(all, 'cancel', { number: 'fm-boots' }))).toEqual(['BOOTS']);
    expect(ordersMeant(all, 'cancel', { number: 'FM-OTHER' })).toEqual([]);
  });

  test('is found by what was bought, by the words of its title or its picture', () => {
    expect(ids(ordersMeant(all, 'return', { words: 'I want to return the boots' }))).toEqual(['BOOTS']);
    expect(ids(ordersMeant(all, 'exchange', { words: 'shoes exchange for a 9' }))).toEqual(['RUN']);
  });

  test('is the only one for which it makes sense; several are asked about', () => {
    expect(ids(ordersMeant(all, 'cancel', { words: 'cancel my order' }))).toEqual(['LAMP']);
    expect(ids(ordersMeant(all, 'return', { words: 'return it' }))).toEqual(['RUN', 'BOOTS']);
  });

  test('is shown with the reason when it makes sense for none', () => {
    expect(ids(ordersMeant([boots, card], 'cancel', { words: 'cancel my order' }))).toEqual(['BOOTS']);
    expect(ids(ordersMeant([card], 'return', { words: 'return the gift card' }))).toEqual(['CARD']);
    expect(ordersMeant([], 'return', { words: 'return it' })).toEqual([]);
  });
});
