import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { light } from './light';
import { dataNote, toldOfProduct } from './told';

const input = zodSchema(z.object({ keys: z.array(z.string().min(1).max(200)).min(2).max(4) }));

type Output = ShopTools['compare_products']['output'];

/** Two to four products that this conversation has shown, side by side: the screen draws the table. */
export function compareProducts(bench: Bench) {
  return tool({
    description: 'Compare two to four products shown in this conversation, by their keys. The screen shows the table; you add words only.',
    inputSchema: input,
    async execute({ keys }): Promise<Output> {
      if (!bench.budget.spend('compare_products')) throw new ToolRefused('No more calls in this answer.');
      const asked = [...new Set(keys)];
      if (asked.length < 2) return { products: [], trouble: 'A comparison needs two different products.' };
      if (!asked.every((key) => bench.memory.isKnown(key)))
        return { products: [], trouble: 'A key was not shown in this conversation. Search first.' };
      try {
        const found = await Promise.all(asked.map((key) => bench.catalog.product(key)));
        const products = found.flatMap((product) => {
          if (!product) return [];
          // What the shopper had not said when the card was shown stays open for them to say.
          const card = bench.memory.cardOf(product.key);
          return [light({ ...product, ...(card ? { openOptions: card.openOptions, quantity: card.quantity, why: card.why } : {}) })];
        });
        return products.length >= 2 ? { products } : { products: [], trouble: 'No merchant offers enough of these any more.' };
      } catch (error) {
        throw refusalOf(error, 'compare_products', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({
      type: 'json',
      value: output.products.length
        ? { products: output.products.map(toldOfProduct), note: dataNote }
        : { products: [], trouble: output.trouble ?? '' },
    }),
  });
}
