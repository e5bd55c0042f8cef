import MiniSearch from 'minisearch';
import { listingOf } from '../listing/listing';
import { usualRates } from '../rank/rates';
import { searchShelf } from '../search/search';
import { emptyShelf, type Shelf, shelve } from '../search/shelf';
import { knownOf } from '../search/spellings';
import { understand } from '../understand';
import { type Case, cases, rating } from './cases';
import { type GeneralProduct, generalShop } from './shop';

export type Score = { query: string; ours: number; plain: number };

/** Normalised discounted cumulative gain of the first ten; 1 when the best possible ten stand first, and for a thing that is not there: 1 when nothing is shown. */
export function ndcg(gains: number[], all: number[]): number {
  const ideal = [...all].sort((one, other) => other - one).slice(0, 10);
  const dcg = (list: number[]) => list.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const best = dcg(ideal);
  if (best === 0) return gains.length === 0 ? 1 : 0;
  return dcg(gains) / best;
}

export function shelfOf(shop: GeneralProduct[]): Shelf {
  const shelf = emptyShelf();
  for (const { product } of shop) {
    const listing = listingOf('general', product);
    if (listing) shelve(shelf, listing, 0);
  }
  return shelf;
}

const face = (slug: string) => ({ slug, name: slug, accent: { light: '', dark: '' }, logoUrl: '', currency: 'usd' });

/** nDCG@10 of every case over a generated shop: ours and plain BM25 (MiniSearch as it comes, over title, categories and description). */
export function measure(size = 3000, seed = 7): { scores: Score[]; ours: number; plain: number } {
  const shop = generalShop(size, seed);
  const truths = new Map(shop.map(({ product, truth }) => [product.id, truth]));
  const shelf = shelfOf(shop);
  const known = knownOf(shelf);
  const plain = new MiniSearch({ fields: ['title', 'categories', 'text'], idField: 'id' });
  plain.addAll(
    shop.map(({ product }) => ({
      id: product.id,
      title: product.title,
      categories: product.variants[0]?.categories?.[0]?.value,
      text: product.description?.plain,
    })),
  );
  const gain = (wanted: Case, id: string) => rating(wanted, truths.get(id)!);
  const scores = cases.map((wanted) => {
    const all = shop.map(({ product }) => gain(wanted, product.id));
    const constraints = understand({ query: wanted.query }, { today: new Date('2026-11-20'), known: known() });
    const found = searchShelf({ shelf, faces: face, rates: usualRates }, constraints, { limit: 10 });
    const baseline = plain.search(wanted.query).slice(0, 10);
    return {
      query: wanted.query,
      ours: ndcg(
        found.products.map((card) => gain(wanted, card.product_id)),
        all,
      ),
      plain: ndcg(
        baseline.map(({ id }) => gain(wanted, String(id))),
        all,
      ),
    };
  });
  const mean = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return { scores, ours: mean((score) => score.ours), plain: mean((score) => score.plain) };
}
