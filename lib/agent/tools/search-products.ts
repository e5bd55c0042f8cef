import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import type { Constraints, LeftOut, SearchAnswer, SearchRequest } from '@/lib/catalog/types';
import { fenced, visible } from '../fence';
import { type Applied, withPreferences } from '../preferences/use';
import type { Remembered, SearchOutput } from '../types';
import { askOf } from './ask';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { light } from './light';
import { dataNote, toldOfCard, toldOfConstraints, toldOfLeftOut, toldOfUsed } from './told';

const input = zodSchema(
  z.object({
    query: z.string().min(1).max(1_000).describe("The need in the shopper's own words and language, whole and untranslated."),
    refine: z
      .boolean()
      .optional()
      .describe('True when the words change or narrow what was searched before ("cheaper", "in black", "size 10").'),
    limit: z.number().int().min(1).max(24).optional().describe('Cards to show, 3-8 as a rule. Default 6.'),
    skip: z.number().int().min(0).max(96).optional().describe('For "show me more": how many of the same search were shown already.'),
  }),
);

/**
 * Searches the catalogue for the shopper's words. Answers first with the number of cards to expect, then with a list that grows card by card.
 * What was understood stays on the server and is what `refine` refines.
 */
export function searchProducts(bench: Bench) {
  return tool({
    description: 'Find products among all merchants. The screen shows the cards with picture, price and Buy; you add words only.',
    inputSchema: input,
    async *execute(call): AsyncGenerator<SearchOutput> {
      if (!bench.budget.spend('search_products')) throw new ToolRefused('No more searches in this answer. Speak about what was found.');
      const limit = call.limit ?? 6;
      const skip = call.skip ?? 0;
      const before = bench.memory.constraints;
      let applied: Applied;
      try {
        const found = await bench.catalog.search({
          ...(bench.change && before
            ? { query: '', before, constraints: changedBy(before, bench.change, call.query) }
            : skip > 0 && before
              ? { query: '', before } // read again, the old words would bring back a limit that was taken away
              : { query: visible(call.query), ...(call.refine && before ? { before } : {}) }),
          locale: bench.locale,
          limit: skip + limit,
        });
        const again = (more: Pick<SearchRequest, 'before' | 'constraints'>) =>
          bench.catalog.search({ query: '', ...more, locale: bench.locale, limit: skip + limit });
        const goesOn = skip > 0 || call.refine === true;
        applied = await withPreferences(found, bench.preferences, goesOn ? bench.memory.remembered : undefined, again);
      } catch (error) {
        throw refusalOf(error, 'search_products', bench.log);
      }
      const { answer, used, released } = applied;
      bench.memory.setConstraints(answer.constraints);
      bench.memory.setRemembered({ kinds: answer.constraints.kinds, used, released });
      const products = answer.products.slice(skip);
      for (const card of [...products, ...(answer.relax?.products ?? [])]) bench.memory.see(card);
      const ask = askOf(answer.products, answer.constraints);
      const asked = ask !== undefined && bench.memory.wasAsked(ask.values);
      if (ask && !asked) bench.memory.asked(ask.values);
      yield* cardByCard({ ...answer, products }, asked ? { asked } : ask ? { ask } : {}, {
        ...(used.length ? { used } : {}),
        ...(released.length ? { released } : {}),
      });
    },
    toModelOutput: ({ output }) => ({ type: 'json', value: toldOfSearch(output) }),
  });
}

/** A limit set on the screen, with the words that the conversation keeps for it. */
const changedBy = ({ query, said }: Constraints, change: Partial<Constraints>, words: string): Partial<Constraints> => ({
  ...change,
  query: `${query}\n${words}`,
  said: { ...said, ...change.said },
});

/** The answer as the screen gets it: skeletons, then more and more cards, at most eight lists. */
function* cardByCard(answer: SearchAnswer, question: Pick<SearchOutput, 'ask' | 'asked'>, remembered: Remembered): Generator<SearchOutput> {
  const { constraints, chips, left_out, loosen, total } = answer;
  const products = answer.products.map(light);
  const relax = answer.relax && { ...answer.relax, products: answer.relax.products.map(light) };
  const expected = products.length;
  const onTheWay = { expected, constraints, chips, left_out: [], total, ...remembered };
  yield { state: 'searching', ...onTheWay, products: [] };
  const stride = Math.ceil(expected / 7);
  for (let shown = stride; shown < expected; shown += stride) yield { state: 'searching', ...onTheWay, products: products.slice(0, shown) };
  const more = { ...(loosen.length ? { loosen } : {}), ...(relax ? { relax } : {}), ...question };
  yield { state: 'done', expected, constraints, chips, products, left_out: left_out.slice(0, 24), total, ...remembered, ...more };
}

function toldOfSearch(output: SearchOutput) {
  return {
    found: output.total,
    shown: output.products.length,
    understood: toldOfConstraints(output.constraints),
    ...toldOfUsed(output.used),
    products: output.products.map((card, at) => toldOfCard(card, at + 1)),
    ...(output.asked ? { already_asked: ['size'] } : {}),
    left_out_by_kind: countByKind(output.left_out),
    left_out: output.left_out.slice(0, 6).map(toldOfLeftOut),
    ...(output.relax
      ? {
          relax: {
            limit: output.relax.chip.label,
            field: output.relax.chip.field,
            would_show: output.relax.products.map((card, at) => toldOfCard(card, at + 1)),
          },
        }
      : {}),
    note: dataNote,
  };
}

function countByKind(left: LeftOut[]): { [kind: string]: number } {
  const counts: { [kind: string]: number } = {};
  for (const { kind } of left) counts[fenced(kind, 30)] = (counts[fenced(kind, 30)] ?? 0) + 1;
  return counts;
}
