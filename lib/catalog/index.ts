import type { Database } from '@/lib/db';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import { cardOf } from './explain/card';
import { facetOf, facetsOpen, readChange } from './facets';
import { feedDoor } from './feeds/door';
import { dropLeftovers } from './feeds/editions';
import { type Limits, usualLimits } from './feeds/files/text';
import { inTurns } from './feeds/files/turns';
import { allProducts, type StoredProduct } from './feeds/store';
import { listingOf } from './listing/listing';
import { type Rates, usualRates } from './rank/rates';
import { brandKey } from './search/count';
import { searchShelf } from './search/search';
import { emptyShelf, shelve, takeDown } from './search/shelf';
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
  /** How large a file of a feed may be; absent: as large as assistants take them. */
  fileLimits?: Limits;
  log: Log;
};

/** THE SHOP WINDOW: merchants' feeds in, understood and explained answers out. It knows the feeds and nothing else of a merchant. */
export function createCatalog({
  db,
  clock,
  newId,
  merchants,
  feedBearers,
  rates = usualRates,
  fileLimits = usualLimits,
  log,
}: CatalogNeeds): Catalog {
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
  const put = (products: StoredProduct[]) => {
    for (const { merchant, feedId, product, updatedAt } of products) {
      const listing = listingOf(merchant, product, feedId);
      if (listing) shelve(shelf, listing, updatedAt.getTime());
      else takeDown(shelf, merchant, product.id, feedId, updatedAt.getTime());
    }
  };
  const remove = (merchant: string, feedId: string, ids: string[], until: Date) => {
    for (const id of ids) takeDown(shelf, merchant, id, feedId, until.getTime());
  };
  const selling = (slug: string) => ({
    name: faces(slug).name,
    checkout: merchants().some((face) => face.slug === slug && !face.shownOnly),
  });
  const search = async (request: SearchRequest) => {
    const constraints = understand(request, { today: clock(), known: known() });
    const limit = Math.min(200, Math.max(1, Math.floor(request.limit ?? 6)));
    return searchShelf({ shelf, faces, rates }, constraints, { limit, ...(request.merchants && { merchants: request.merchants }) });
  };
  const named = {
    brand: (name: string) => shelf.brands.get(brandKey(name))?.has(name) ?? false,
    merchant: (slug: string) => ([...shelf.byProduct.keys()].some((key) => key.startsWith(`${slug}/`)) ? faces(slug).name : undefined),
  };
  const facets = () => ({ shop: { shelf, faces, rates }, today: clock(), named, pause });
  return {
    search,
    facet: (constraints, field) => facetOf(facets(), constraints, field),
    facetsOpen: async (constraints) => facetsOpen(facets(), constraints),
    change: (change, language) => readChange(change, language, named),
    product: async (key) => {
      const doc = shelf.byVariant.get(key);
      const variant = doc?.listing.variants.find((one) => `${doc.listing.merchant}/${one.id}` === key);
      return doc && variant && cardOf(doc, variant, doc.listing.variants, { shelf, faces, rates });
    },
    feeds: feedDoor({ db, clock, newId, feedBearers, log, index: { put, remove }, inTurn: inTurns(), limits: fileLimits, selling }),
    searchDoor: searchDoor(search, log),
    load: async () => {
      for await (const page of allProducts(db)) put(page);
      // What a killed process left half-way is nobody's after a day.
      await dropLeftovers(db, new Date(clock().getTime() - 24 * 60 * 60 * 1000));
      return shelf.variants;
    },
  };
}

const pause = () => new Promise<void>((go) => setImmediate(go));
