import { expect, test } from 'vitest';
import type { OrderView } from '@/lib/orders/types';
import { storyOf } from './story';
import { offersFor } from './what';

const order = {
  ...{ id: 'order_1', number: 'FM-1', merchant: { name: 'Fellmark' }, placedAt: '2026-11-20T10:00:00Z' },
  total: { amount: 10_189, currency: 'usd' },
  lines: [{ id: 'l1', title: 'Tempo Lite, US 7', quantity: 1, fulfilled: 1, amount: { amount: 9500, currency: 'usd' } }],
  order: {
    ...{ id: 'o', checkout_session_id: 'cs', permalink_url: 'https://x.test/o?key=secret', status: 'completed' },
    fulfillments: [
      {
        ...{
          id: 'f',
          type: 'shipping',
          status: 'delivered',
          carrier: 'UPS',
          tracking_number: '1Z',
          line_items: [{ id: 'l1', quantity: 1 }],
        },
        destination: { name: 'Ada Shopper', line_one: '1455 Market Street' },
        events: [{ id: 'e', type: 'delivered', occurred_at: '2026-11-21T09:00:00Z' }],
      },
    ],
    adjustments: [{ id: 'a', type: 'refund', status: 'completed', occurred_at: '2026-11-22T09:00:00Z', amount: 500, currency: 'usd' }],
  },
} as unknown as OrderView;

test('the story for a person has the question, the items, what happened and the refunds, and neither address nor key', () => {
  const story = storyOf(order, [], 'The sole came off.');
  for (const part of ['FM-1', '$101.89', 'The sole came off.', '1 × Tempo Lite, US 7', 'UPS 1Z', 'Delivered', 'Refund, completed, $5.00'])
    expect(story).toContain(part);
  expect(story).not.toMatch(/Market Street|Ada|key=secret/);
});

test('an order offers what its parcels allow: cancel before it left, return once it is there, a person always', () => {
  const with_ = (status: string, type = 'shipping'): OrderView =>
    ({ ...order, order: { ...order.order, status: 'x', fulfillments: [{ id: 'f', type, status }] } }) as OrderView;
  expect(offersFor(with_('pending'))).toEqual(['cancel', 'help']);
  expect(offersFor(with_('shipped'))).toEqual(['help']);
  expect(offersFor(with_('delivered'))).toEqual(['return', 'help']);
  expect(offersFor(with_('delivered', 'digital'))).toEqual(['help']);
});
