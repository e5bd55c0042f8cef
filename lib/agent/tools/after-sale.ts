import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import { fenced } from '../fence';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote } from './told';
import { ordersMeant } from './which-order';

type Output = ShopTools['show_after_sale']['output'];

const input = zodSchema(
  z.object({
    what: z.enum(['cancel', 'return', 'exchange', 'help']),
    orderNumber: z.string().min(1).max(100).optional().describe('Only if the shopper gave one.'),
    words: z.string().max(200).optional().describe('What the shopper called the thing, in English: "boots".'),
  }),
);

/** Shows the form for cancelling, returning or exchanging, or whom to ask. Nothing is done by it: the shopper presses in the form, or does not. */
export function showAfterSale(bench: Bench) {
  return tool({
    description:
      "Show the shopper's own order with the form to cancel, return or exchange, or to reach a person (help). Does nothing by itself.",
    inputSchema: input,
    async execute({ what, orderNumber, words }): Promise<Output> {
      if (!bench.budget.spend('show_after_sale')) throw new ToolRefused('No more calls in this answer.');
      try {
        const orders = await bench.orders.list(bench.shopperId);
        const meant = ordersMeant(orders, what, { number: orderNumber, words: words ?? bench.said });
        return {
          ...{ what, orderIds: meant.map(({ id }) => id), asked: bench.said.slice(0, 500) },
          told: meant.map(({ id, number, merchant }) => ({ orderId: id, number: fenced(number, 40), merchant: fenced(merchant.name, 60) })),
        };
      } catch (error) {
        throw refusalOf(error, 'show_after_sale', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({
      type: 'json',
      value: {
        shown: output.orderIds.length === 1 ? 'the form; nothing is done before the shopper presses in it' : 'a choice of these orders',
        orders: output.told.map(({ orderId, ...merchantText }) => ({ orderId, merchant_text: { ...merchantText } })),
        note: dataNote,
      },
    }),
  });
}
