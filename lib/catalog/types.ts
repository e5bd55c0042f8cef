import type { Money } from '@/lib/money';
import type { Door } from '@/lib/wire/door';

/** A merchant as the agent shows it; wiring hands the directory to the rooms. */
export type MerchantFace = {
  slug: string;
  name: string;
  accent: { light: string; dark: string };
  logoUrl: string;
  currency: string;
  /** Known by its product feed alone: found and shown, and there is no checkout to buy at. */
  shownOnly?: true;
};

export type Picture = { url: string; alt: string; width: number; height: number };

export type Availability = {
  /** The feed's word, an open enum: in_stock, limited_stock, backorder, preorder, out_of_stock, discontinued. */
  status: string;
  available: boolean;
  /** What a card prints: "In stock", "Only a few left", "Back-order", "Sold out". */
  label: string;
};

/** One thing to buy at one merchant. `id` is the variant's id, the one that checkout's line_items accept. */
export type CardVariant = {
  id: string;
  options: { name: string; value: string }[];
  price: Money;
  listPrice?: Money;
  availability: Availability;
  picture?: Picture;
};

/** Why a product is shown: the shopper's words beside the fact of the feed that answers them. */
export type Why = { words: string; fact: string /** where in the feed: "Material", "price", "title" … */; field: string };

/** An offer of the same item by another merchant. */
export type Offer = {
  key: string;
  merchant: MerchantFace;
  price: Money;
  /** With shipping (and tax on top) where the feed states what it costs; absent: it does not. */
  landed?: Money;
  availability: Availability;
  delivery?: string;
};

/** What a product card prints. All of it is the feed's; nothing is the model's. */
export type ProductCard = {
  /** `<merchant slug>/<variant id>`: the address of the shown variant everywhere on the agent's side. */
  key: string;
  id: string;
  product_id: string;
  merchant: MerchantFace;
  title: string;
  /** BCP 47, when the merchant's words are not English. */
  language?: string;
  brand?: string;
  seller?: string;
  description: string;
  categories: string[];
  /** All stated facts in the merchant's order, and at most three of them for the card's face. */
  facts: { name: string; value: string }[];
  highlights: string[];
  price: Money;
  listPrice?: Money;
  availability: Availability;
  rating?: { value: number; count: number };
  condition?: string;
  /** "Arrives in 3–5 days", from the feed. */
  delivery?: string;
  picture?: Picture;
  /** Variants of the product that the shopper may still choose between, the shown one among them; matches their stated size and colour first. */
  variants: CardVariant[];
  /** In a streamed answer the variants are left out for their weight: their ids, and `product()` has the rest. */
  variantIds?: string[];
  /** Option names whose choice is still open: the shopper has not said it and more than one value exists. */
  openOptions: string[];
  /** How many of it the shopper asked for, where that was more than one: what Buy and Add take. */
  quantity?: number;
  why: Why[];
  offers: Offer[];
};

/** What was understood of the shopper's words. Absent: not said. */
export type Constraints = {
  /** The text as said, over all turns of this need. */
  query: string;
  language: 'en' | 'zh' | 'fr';
  kinds?: string[];
  price?: {
    max?: Money;
    min?: Money /** What all pieces may cost together, where that was said; `max` is the share of one. */;
    together?: Money;
  };
  colors?: string[];
  sizes?: string[];
  /** US, EU, UK when said. */
  sizeSystem?: string;
  materials?: string[];
  /** One of the materials is enough; else all of them are wanted. */
  anyMaterial?: true;
  features?: string[];
  compatibility?: string[];
  recipient?: string;
  occasion?: string;
  condition?: string;
  brands?: string[];
  excludedBrands?: string[];
  /** Only of these merchants, by slug; their names are in `said`. */
  merchants?: string[];
  /** Stars out of five, stated by the merchant. */
  minRating?: number;
  /** "without leather", "不要皮革" */
  without?: string[];
  deliveryWithinDays?: number;
  quantity?: number;
  /** The order asked for; the last four go by a stated fact. */
  sort?: 'cheapest' | 'best-rated' | 'fastest' | 'lightest' | 'quietest' | 'largest' | 'smallest';
  /** Further words to look for, which no vocabulary knows, folded and in the singular. */
  words?: string[];
  /** The shopper's own words for what was understood, by value: { waterproof: "防水" }. */
  said?: Record<string, string>;
};

/** A constraint that the shopper sees and can take away: "Under $100". */
export type Chip = {
  field: keyof Constraints;
  value: string;
  label: string;
  /** What the shopper says to take it away, in their language: "Any price". Absent when it cannot be taken away. */
  away?: string;
};

export type LeftOut = {
  id: string;
  key: string;
  merchant: string;
  title: string /** a sentence: "$129.00 is over your limit of $100.00" */;
  reason: string;
  kind: string;
};

/** A kind of limit that a chip shows and the shopper can change. */
export type FacetField = Exclude<keyof Constraints, 'query' | 'language' | 'sizeSystem' | 'anyMaterial' | 'occasion' | 'words' | 'said'>;

/**
 * A limit as the shopper sets it on the screen: all values that shall hold, none for any. A price is "<min>-<max> <currency>" in minor units, either side may
 * be missing; a size has its system before it ("US 10").
 */
export type Change = { field: FacetField; values: string[] };

/** One value of a limit: what it is called in the conversation's language, and how many products it would leave. */
export type FacetValue = { value: string; label: string; count: number };

/** What one limit can be among the things found, all other limits holding. Every count is what the search would then find. */
export type Facet = {
  field: FacetField;
  label: string;
  /** `one` or several (`many`) of `values`; `range`: two amounts; `number`: how many. */
  pick: 'one' | 'many' | 'range' | 'number';
  values: FacetValue[];
  /** What holds now, as in a `Change`. */
  chosen: string[];
  /** Without this limit. */
  any: { label: string; count: number };
  /** Cheapest and dearest without the limit, in minor units of the currency that a limit is read in. */
  prices?: { from: number; to: number; currency: string };
  /** The shop's day (YYYY-MM-DD), from which days to a date are counted. */
  today: string;
};

/** A limit that keeps near things out: "Show 3 over $100", what pressing it changes, and the words that the conversation keeps of it. */
export type Loosening = { kind: string; label: string; count: number; change: Change; text: string };

export type SearchRequest = {
  query: string;
  /** What was understood before; the new words refine it. */
  before?: Constraints;
  /** Takes precedence over what the words say; from chips and tools. */
  constraints?: Partial<Constraints>;
  locale?: string;
  /** 1–200, default 6. */
  limit?: number;
  /** Only these merchants. */
  merchants?: string[];
};

export type SearchAnswer = {
  constraints: Constraints;
  chips: Chip[];
  products: ProductCard[];
  left_out: LeftOut[];
  /** How many fit, shown or not. */
  total: number;
  /** For the reasons in `left_out`: the limit to give up, and how many more that would bring. */
  loosen: Loosening[];
  /** When nothing fits: the limit to relax and what that would bring. */
  relax?: { chip: Chip; products: ProductCard[] };
};

export type Catalog = {
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** What a limit can be, with counts; undefined when the search has no such thing. */
  facet: (constraints: Constraints, field: FacetField) => Promise<Facet | undefined>;
  /** The limits that this search could have and has not, in a fixed order. */
  facetsOpen: (constraints: Constraints) => Promise<{ field: FacetField; label: string }[]>;
  /** A change as words in that language and as constraints; undefined when it is none that the shop knows. */
  change: (change: Change, language: Constraints['language']) => { text: string; constraints: Partial<Constraints> } | undefined;
  /** The card of one variant, with all variants of its product open to choice; undefined when no feed has it. */
  product: (key: string) => Promise<ProductCard | undefined>;
  /** ACP Feed API, agent side: /api/feeds… Merchants are known by their bearer. */
  feeds: Door;
  /** `POST /api/search`. */
  searchDoor: Door;
  /** Fills the index from the database; called once at start. Returns the number of variants. */
  load: () => Promise<number>;
};
