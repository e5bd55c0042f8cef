import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote, toldOfProduct } from './told';

type Output = ShopTools['get_product']['output'];

const input = zodSchema(z.object({ key: z.string().min(1).max(200) }));

/** Every fact of one product that this conversation has shown. */
export function getProduct(bench: Bench) {
  return tool({
    description: 'All facts of one product shown in this conversation, to answer a question about it. Takes its key.',
    inputSchema: input,
    async execute({ key }): Promise<Output> {
      if (!bench.budget.spend('get_product')) throw new ToolRefused('No more calls in this answer.');
      if (!bench.memory.isKnown(key)) return { trouble: 'This key was not shown in this conversation. Search first.' };
      try {
        const product = await bench.catalog.product(key);
        if (!product) return { trouble: 'No merchant offers this any more.' };
        return { product };
      } catch (error) {
        throw refusalOf(error, 'get_product', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({
      type: 'json',
      value: output.product ? { ...toldOfProduct(output.product), note: dataNote } : { trouble: output.trouble ?? '' },
    }),
  });
}
