import type { FeedProduct } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import { cardOf } from './explain/card';
import { feedDoor } from './feeds/door';
import { allProducts } from './feeds/store';
import { listingOf } from './listing/listing';
import { type Rates, usualRates } from './rank/rates';
import { searchShelf } from './search/search';
import { emptyShelf, shelve } from './search/shelf';
import { knownOf } from './search/spellings';
import { searchDoor } from './search-door';
import type { Catalog, MerchantFace, SearchRequest } from './types';
import { understand } from './understand';

export { converted, type Rates, usualRates } from './rank/rates';

export type CatalogNeeds = {
  db: Database;
  clock: Clock;
  newId: NewId;
  /** The directory of merchants as wiring knows it now. */
  merchants: () => MerchantFace[];
  /** Whose bearer a token is. */
  feedBearers: (token: string) => string | undefined;
  /** Rates for comparing with a limit in another currency; absent: the bundled ones. */
  rates?: Rates;
  log: Log;
};

/** THE SHOP WINDOW: merchants' feeds in, understood and explained answers out. It knows the feeds and nothing else of a merchant. */
export function createCatalog({ db, clock, newId, merchants, feedBearers, rates = usualRates, log }: CatalogNeeds): Catalog {
  const shelf = emptyShelf();
  const known = knownOf(shelf);
  const faces = (slug: string): MerchantFace =>
    merchants().find((face) => face.slug === slug) ?? {
      slug,
      name: slug,
      accent: { light: '#57534e', dark: '#d6d3d1' },
      logoUrl: '',
      currency: 'usd',
    };
  const indexed = (merchant: string, feed: string, products: FeedProduct[], at: Date) => {
    for (const product of products) {
      const listing = listingOf(merchant, product, feed);
      if (listing) shelve(shelf, listing, at.getTime());
    }
  };
  const search = async (request: SearchRequest) => {
    const constraints = understand(request, { today: clock(), known: known() });
    const limit = Math.min(200, Math.max(1, Math.floor(request.limit ?? 6)));
    return searchShelf({ shelf, faces, rates }, constraints, { limit, ...(request.merchants && { merchants: request.merchants }) });
  };
  return {
    search,
    product: async (key) => {
      const doc = shelf.byVariant.get(key);
      const variant = doc?.listing.variants.find((one) => `${doc.listing.merchant}/${one.id}` === key);
      return doc && variant && cardOf(doc, variant, doc.listing.variants, { shelf, faces, rates });
    },
    feeds: feedDoor({ db, clock, newId, feedBearers, log, indexed }),
    searchDoor: searchDoor(search, log),
    load: async () => {
      for await (const page of allProducts(db)) {
        for (const { merchant, feedId, product, updatedAt } of page) indexed(merchant, feedId, [product], updatedAt);
      }
      return shelf.variants;
    },
  };
}
