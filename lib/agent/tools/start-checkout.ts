import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import { fenced } from '../fence';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { choose } from './choice';
import { dataNote, optionsOf } from './told';

type Output = ShopTools['start_checkout']['output'];

const input = zodSchema(
  z.object({
    key: z.string().min(1).max(200),
    quantity: z.number().int().min(1).max(99).optional(),
    options: z
      .array(z.object({ name: z.string().min(1).max(60), value: z.string().min(1).max(60) }))
      .max(6)
      .optional()
      .describe('Size, colour and the like, only as the shopper said them. Leave out what they did not say.'),
  }),
);

/** Opens a checkout for one product shown in this conversation. It cannot pay: the shopper reviews and presses Pay. */
export function startCheckout(bench: Bench) {
  return tool({
    description:
      'Open the checkout for one shown product when the shopper asks to buy it. Never pays. If openOptions come back, ask for them.',
    inputSchema: input,
    async execute({ key, quantity: said, options = [] }): Promise<Output> {
      if (!bench.budget.spend('start_checkout')) throw new ToolRefused('One checkout per answer.');
      if (!bench.memory.isKnown(key)) return { trouble: 'This key was not shown in this conversation. Search first.' };
      try {
        const found = await bench.catalog.product(key);
        if (!found) return { trouble: 'No merchant offers this any more.' };
        const seen = bench.memory.cardOf(key);
        const quantity = said ?? seen?.quantity ?? 1;
        const product = { ...found, ...(quantity > 1 && { quantity }) };
        const open = seen && seen.merchant.slug === product.merchant.slug ? seen.openOptions : product.openOptions;
        const choice = choose(product, product.id, open, options);
        if ('trouble' in choice) return { trouble: choice.trouble, product };
        if ('open' in choice) return { openOptions: choice.open, product };
        const started = await bench.checkout.start({
          shopperId: bench.shopperId,
          conversationId: bench.conversationId,
          merchant: product.merchant.slug,
          items: [{ id: choice.variant.id, quantity }],
        });
        if ('trouble' in started) return { trouble: started.trouble.text };
        bench.memory.checkoutIds.push(started.id);
        return { checkoutId: started.id, product };
      } catch (error) {
        throw refusalOf(error, 'start_checkout', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({ type: 'json', value: toldOfStart(output) }),
  });
}

function toldOfStart({ checkoutId, openOptions, product, trouble }: Output) {
  return {
    ...(checkoutId ? { checkout: 'open on the screen; the shopper reviews it and presses Pay', checkoutId } : {}),
    ...(openOptions ? { openOptions } : {}),
    ...(product && !checkoutId ? { available: optionsOf(product.variants) } : {}),
    ...(trouble ? { trouble: fenced(trouble, 200) } : {}),
    ...(product
      ? {
          key: product.key,
          merchant_text: { title: fenced(product.title, 100), merchant: fenced(product.merchant.name, 60) },
          note: dataNote,
        }
      : {}),
  };
}
