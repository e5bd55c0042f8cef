import MiniSearch from 'minisearch';
import type { FeedProduct } from '@/lib/acp/schema';
import { answerOf, heard, shelfOf } from '../../testing/shelf';
import { ndcg } from '../measure';
import { type Rated, ratedGoods, ratings } from './read';

/** nDCG@10 of one question: with unrated products counting nothing, and with them taken out of the list first ("condensed"). */
export type RatedScore = { query: string; heldOut: boolean; ours: number; plain: number; oursCondensed: number; plainCondensed: number };

/** How much a grade gains: exactly it 1, in part ½, not 0. */
const gain = ({ grades }: Rated, id: string) => (grades.get(id) ?? 0) / 2;

/** Both searches over all rated products as one shop, each question asked to the whole of it. */
export function measureRated(): RatedScore[] {
  const goods = ratedGoods();
  const shelf = shelfOf(goods.map((product) => ({ merchant: 'rated', product })));
  const plain = plainSearch(goods);
  return ratings().map((rated) => {
    const all = [...rated.grades.keys()].map((id) => gain(rated, id));
    const found = answerOf(shelf, heard(shelf, rated.query), 200).products.map((card) => card.product_id);
    const score = (ids: string[]) =>
      ndcg(
        ids.slice(0, 10).map((id) => gain(rated, id)),
        all,
      );
    const condensed = (ids: string[]) => score(ids.filter((id) => rated.grades.has(id)));
    const baseline = plain(rated.query);
    return {
      query: rated.query,
      heldOut: rated.heldOut,
      ours: score(found),
      plain: score(baseline),
      oursCondensed: condensed(found),
      plainCondensed: condensed(baseline),
    };
  });
}

/** BM25 as it comes (MiniSearch), over title, class, and description with attributes. */
function plainSearch(goods: FeedProduct[]): (query: string) => string[] {
  const index = new MiniSearch({ fields: ['title', 'categories', 'text'], idField: 'id' });
  index.addAll(
    goods.map(({ id, title, description, variants }) => ({
      id,
      title,
      categories: variants[0]?.categories?.map(({ value }) => value).join(' '),
      text: description?.plain,
    })),
  );
  return (query) => index.search(query).map(({ id }) => String(id));
}
