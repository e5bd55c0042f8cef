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
  why: Why[];
  offers: Offer[];
};

/** What was understood of the shopper's words. Absent: not said. */
export type Constraints = {
  /** The text as said, over all turns of this need. */
  query: string;
  language: 'en' | 'zh' | 'fr';
  kinds?: string[];
  price?: { max?: Money; min?: Money };
  colors?: string[];
  sizes?: string[];
  /** US, EU, UK when said. */
  sizeSystem?: string;
  materials?: string[];
  features?: string[];
  compatibility?: string[];
  recipient?: string;
  occasion?: string;
  condition?: string;
  brands?: string[];
  excludedBrands?: string[];
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
  /** When nothing fits: the limit to relax and what that would bring. */
  relax?: { chip: Chip; products: ProductCard[] };
};

export type Catalog = {
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** The card of one variant, with all variants of its product open to choice; undefined when no feed has it. */
  product: (key: string) => Promise<ProductCard | undefined>;
  /** ACP Feed API, agent side: /api/feeds… Merchants are known by their bearer. */
  feeds: Door;
  /** `POST /api/search`. */
  searchDoor: Door;
  /** Fills the index from the database; called once at start. Returns the number of variants. */
  load: () => Promise<number>;
};
