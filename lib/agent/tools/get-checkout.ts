import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import { formatMoney } from '@/lib/money';
import { fenced } from '../fence';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote } from './told';

type Output = ShopTools['get_checkout']['output'];

const none: Output = { trouble: 'No checkout is open in this conversation.' };

const input = zodSchema(z.object({ checkoutId: z.string().min(1).max(100).optional() }));

/** Where one of this shopper's checkouts stands; without an id the last one of this conversation. Says no address, card or email. */
export function getCheckout(bench: Bench) {
  return tool({
    description: 'Where the checkout of this conversation stands. Shows it again on the screen.',
    inputSchema: input,
    async execute({ checkoutId }): Promise<Output> {
      if (!bench.budget.spend('get_checkout')) throw new ToolRefused('No more calls in this answer.');
      const id = checkoutId ?? bench.memory.checkoutIds.at(-1);
      if (!id || !bench.memory.checkoutIds.includes(id)) return none;
      try {
        const view = await bench.checkout.get(bench.shopperId, id);
        if (!view) return none;
        const items = Object.values(view.lines).map((line) => fenced(line.title, 80));
        const messages = [view.standing, ...view.messages.map((message) => message.text)].slice(0, 4).map((text) => fenced(text, 120));
        const notice = view.notice ? { notice: fenced(view.notice.text, 200) } : {};
        return {
          checkoutId: view.id,
          phase: view.phase,
          told: { merchant: fenced(view.merchant.name, 60), items, total: formatMoney(view.total), ...notice, messages },
        };
      } catch (error) {
        throw refusalOf(error, 'get_checkout', bench.log);
      }
    },
    toModelOutput: ({ output: { checkoutId, phase, told, trouble } }) => ({
      type: 'json',
      value:
        told && checkoutId
          ? {
              checkoutId,
              phase: phase ?? '',
              total: told.total,
              ...(told.notice ? { notice: told.notice } : {}),
              merchant_text: { merchant: told.merchant, items: told.items, messages: told.messages },
              note: dataNote,
            }
          : { trouble: trouble ?? none.trouble ?? '' },
    }),
  });
}
