import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import { fenced, visible } from '../fence';
import { passagesOf } from '../policies/passages';
import type { ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote } from './told';

type Output = ShopTools['get_policy']['output'];

/** Merchants whose policies are quoted side by side; more would be a wall of text. */
const most = 3;

const input = zodSchema(
  z.object({
    topic: z.enum(['returns', 'shipping', 'warranty', 'privacy']),
    keys: z
      .array(z.string().min(1).max(200))
      .max(4)
      .optional()
      .describe('Products whose merchants are asked about; without any, the merchants shown last.'),
  }),
);

/** What merchants say of returns, shipping and the like, in their own words, with the way to their page. Only of merchants that this conversation has shown. */
export function getPolicy(bench: Bench) {
  return tool({
    description:
      "The merchants' own policies on returns, shipping, warranty or privacy. The screen quotes the passages that matter, with a link; you add a sentence.",
    inputSchema: input,
    async execute({ topic, keys = [] }): Promise<Output> {
      if (!bench.budget.spend('get_policy')) throw new ToolRefused('No more calls in this answer.');
      const cards = keys.map((key) => bench.memory.cardOf(key));
      if (cards.includes(undefined)) return { policies: [], trouble: 'A key was not shown in this conversation.' };
      const named = new Map(cards.flatMap((card) => (card ? [[card.merchant.slug, card.merchant] as const] : [])));
      const merchants = (named.size ? [...named.values()] : bench.memory.merchants()).slice(0, most);
      if (merchants.length === 0)
        return { policies: [], trouble: 'No merchant was spoken of yet. Search first, or say that each merchant sets its own terms.' };
      try {
        const policies = await Promise.all(
          merchants.map(async ({ slug, name }) => {
            const page = await bench.policies(slug, topic === 'warranty' ? 'terms' : topic);
            if (!page) return [];
            // What is asked of a warranty is in the terms, among much else.
            const asked = topic === 'warranty' ? `warranty ${bench.said}` : bench.said;
            const passages = passagesOf(visible(page.text), asked).map((passage) => fenced(passage, 400));
            return [{ merchant: { slug, name }, title: page.title, url: page.url, passages, text: fenced(page.text, 3_000) }];
          }),
        );
        const found = policies.flat();
        return found.length ? { policies: found } : { policies: [], trouble: 'These merchants publish no such policy here.' };
      } catch (error) {
        throw refusalOf(error, 'get_policy', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({
      type: 'json',
      value: {
        policies: output.policies.map(({ merchant, text, passages }) => ({
          merchant_text: { merchant: fenced(merchant.name, 60), quoted_on_screen: passages, text: text ?? '' },
        })),
        ...(output.trouble ? { trouble: output.trouble } : {}),
        note: dataNote,
      },
    }),
  });
}
