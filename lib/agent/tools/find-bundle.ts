import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import { formatMoney } from '@/lib/money';
import { assemble, partByPart } from '../bundle/assemble';
import { pickWithin } from '../bundle/fit';
import { type Filled, fillPart, sharedOf } from '../bundle/part';
import { changed, withParts } from '../bundle/refine';
import { swapped } from '../bundle/swap';
import { cutFor, forOnePerson } from '../bundle/whose';
import { fenced, visible } from '../fence';
import { withoutLinks } from '../linkless';
import type { BundleOutput, ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote, toldOfCard, toldOfConstraints, toldOfUsed } from './told';

type Input = ShopTools['find_bundle']['input'];

const input = zodSchema(
  z.object({
    parts: z
      .array(
        z.object({
          label: z.string().min(1).max(60).describe("One or two words in the shopper's language: a heading, such as “Sun hat”."),
          query: z.string().min(1).max(200).describe("The thing alone, in the shopper's language; no price."),
        }),
      )
      .min(2)
      .max(6)
      .optional()
      .describe('A new bundle: one small search per thing.'),
    refine: z
      .boolean()
      .optional()
      .describe(
        "True when the shopper's last message changes the whole bundle on the screen; with parts: the bundle's parts as they are to be now.",
      ),
    swap: z
      .object({
        part: z.number().int().min(1).max(6),
        another: z.boolean().optional(),
        words: z.string().min(1).max(200).optional().describe('What it should be instead, such as “cheaper” or “in black”.'),
        choose: z.number().int().min(1).max(3).optional().describe('One of the cards shown for the part, by its place.'),
      })
      .optional()
      .describe('Another thing for one part of the bundle on the screen.'),
  }),
);

/** An outfit, a kit, a gift basket: several small searches and what one of each costs. Limits and budget are read from the shopper's own message, not from the model. */
export function findBundle(bench: Bench) {
  return tool({
    description:
      'Several things for one need (outfit, kit, gift basket), one small search per thing. The screen shows the cards in groups and the total.',
    inputSchema: input,
    async *execute(call): AsyncGenerator<BundleOutput> {
      if (!bench.budget.spend('find_bundle')) throw new ToolRefused('No more calls in this answer.');
      let output: BundleOutput;
      try {
        output = await bundleFor(bench, call);
      } catch (error) {
        throw refusalOf(error, 'find_bundle', bench.log);
      }
      for (const card of output.products) bench.memory.see(card);
      if (!output.trouble) bench.memory.setBundle(output);
      yield* partByPart(output);
    },
    toModelOutput: ({ output }) => ({ type: 'json', value: toldOfBundle(output) }),
  });
}

async function bundleFor(bench: Bench, { parts, refine, swap }: Input): Promise<BundleOutput> {
  const { bundle } = bench.memory;
  if (swap && bundle) return swapped(bench, bundle, swap);
  const named = parts?.map(({ label, query }) => ({ label: fenced(withoutLinks(label), 40), query: visible(query) }));
  // Other parts under the same limits.
  if (refine && bundle && named) return withParts(bench, bundle, named);
  const read = await bench.catalog.search({
    query: wholeless(visible(bench.said)),
    ...(refine && bundle ? { before: bundle.constraints } : {}),
    locale: bench.locale,
    limit: 1,
  });
  const constraints = sharedOf(read.constraints);
  const chips = read.chips.filter(({ field }) => field in constraints);
  // The same parts under what the message changes.
  if (refine && bundle) return changed(bench, bundle, { constraints, chips, said: read.constraints });
  if (!named) return { state: 'done', constraints, chips, parts: [], products: [], trouble: 'Name the parts of the bundle first.' };

  const filled: Filled[] = [];
  const taken = new Set<string>();
  for (const asked of named) {
    const one = await fillPart(bench, constraints, asked);
    // The same thing twice is no bundle.
    const cards = one.cards.filter((card) => !taken.has(card.product_id));
    for (const card of cards.slice(0, 1)) taken.add(card.product_id);
    filled.push({ ...one, cards });
  }
  const whole = constraints.recipient ? filled.map((one) => ({ ...one, pickable: one.cards })) : forOnePerson(filled);
  const picks = pickWithin(
    whole.map(({ pickable }) => pickable),
    constraints.price?.max,
    bench.rates,
  );
  const asks = !constraints.recipient && whole.some(({ cards }) => cards[0] && cutFor(cards[0]));
  return { ...assemble({ constraints, chips }, whole, picks, bench.rates), ...(asks && { asksWhose: true }) };
}

/** A budget is the bundle's anyway; after a sum, "in total" would be read as inches. */
const wholeless = (text: string) =>
  text.replace(/\b(in total|in all|altogether|all together|together|au total|en tout)\b|总共|一共|合计/gi, ' ');

function toldOfBundle({ parts, products, total, constraints, changed, trouble, used, asksWhose }: BundleOutput) {
  const byKey = new Map(products.map((card) => [card.key, card]));
  return {
    understood: toldOfConstraints(constraints),
    ...toldOfUsed(used),
    parts: parts.map(({ label, found, keys }, at) => {
      const pick = byKey.get(keys[0] ?? '');
      return { part: at + 1, label, found, shown: keys.length, ...(pick ? { pick: toldOfCard(pick, at + 1) } : {}) };
    }),
    ...(asksWhose ? { ask: 'for women or for men' } : {}),
    ...(changed === undefined ? {} : { changed: changed + 1 }),
    ...(total
      ? {
          total: formatMoney(total.sum),
          merchants: total.merchants.length,
          ...(total.budget ? { budget: formatMoney(total.budget.limit), within_budget: total.budget.within } : {}),
        }
      : {}),
    ...(trouble ? { trouble } : {}),
    note: dataNote,
  };
}
