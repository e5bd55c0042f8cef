import type { Kind, Tint } from './kinds';

/** How many can be sold now; a word when the number says too little. */
export type Stock = number | 'back-order' | 'discontinued';

export type OptionValue = {
  value: string;
  /** What colour the picture takes. */
  tint?: Tint;
  /** Added to the product's price, minor units. */
  plus?: number;
};

/** A product as its merchant keeps it. Variants are the product of the options (see expand.ts). */
export type MerchantProduct = {
  /** Unique over all merchants, kebab-case, starts with the merchant's two-letter prefix: "fm-ridgeline-4". */
  id: string;
  kind: Kind;
  /** At most 70 characters, without the brand repeated twice, without colour or size. */
  title: string;
  brand: string;
  /** One to three plain sentences that a careful shop would write. No superlatives that cannot be checked. */
  description: string;
  /** From wide to narrow: "Shoes > Running shoes > Road running". One or two of them. */
  categories: string[];
  /** Minor units of the merchant's currency (JPY has none: 4200 is ¥4200). */
  price: number;
  /** An older, higher price, only when there really is a sale. */
  listPrice?: number;
  /**
   * What a shopper decides by, as the shop would print it: Material, Fit, Sole, Drop, Weight, Waterproofing, Care, Compatibility, Capacity,
   * Dimensions, Skin type, Ingredients, For, Occasion, Made in, Warranty … Short values, consistent names over all merchants.
   */
  facts: Record<string, string>;
  rating?: { value: number; count: number };
  condition?: 'new' | 'refurbished' | 'used';
  /** In the order they are chosen. Colour is called "Color", sizes "Size" with the system in the value ("US 9", "M", "EU 42"). Empty: one variant. */
  options: { name: string; values: OptionValue[] }[];
  /** Colour of the picture when no option has a tint. */
  tint?: Tint;
  /** Stock of every variant that stockOf does not name. */
  stock: Stock;
  /** By option values joined with " / " in option order: { "Black / US 9": 1, "Blue / US 12": 0 }. */
  stockOf?: Record<string, Stock>;
  /** Days until it leaves the house (0: today). Shipping time comes on top. */
  handlingDays?: number;
  /** Delivered by e-mail, nothing is shipped. */
  digital?: true;
  /** Marketplace only: the maker who sells it. */
  seller?: string;
  /** The same thing at another merchant carries the same word here; its variants get the same GTINs. Option names and values must then match. */
  sameAs?: string;
  /** At most this many in one order. */
  maxPerOrder?: number;
};

export type ShippingMethod = {
  id: string;
  title: string;
  carrier: string;
  /** Minor units. */
  price: number;
  /** Free when the goods cost at least this much. */
  freeFrom?: number;
  /** Calendar days after handling. */
  days: [number, number];
  /** ISO countries; absent: everywhere the merchant ships to. */
  countries?: string[];
};

export type PickupLocation = {
  id: string;
  name: string;
  address: { name: string; line_one: string; city: string; state: string; country: string; postal_code: string };
  phone?: string;
  instructions: string;
  /** Hours until it is ready. */
  readyInHours: number;
};

export type ReturnAddress = { name: string; line_one: string; city: string; state?: string; country: string; postal_code: string };

export type DiscountRule = {
  code?: string;
  /** Shown name. */
  name: string;
  percentOff?: number;
  /** Minor units. */
  amountOff?: number;
  method: 'across' | 'each';
  /** Goods must cost at least this much. */
  minimum?: number;
  startsAt?: string;
  endsAt?: string;
  usageLimit?: number;
  /** May stand beside other discounts. */
  stackable: boolean;
  priority: number;
  /** Only lines whose categories start with this. */
  category?: string;
};

/** A gift card that is in circulation on the shop's first day: for trying things out. */
export type DemoGiftCard = {
  /** As printed; letters in any case, hyphens and spaces do not count. */
  code: string;
  /** Minor units of its currency. */
  balance: number;
  /** When it is another than the merchant's own. */
  currency?: string;
  /** ISO 8601; absent: it does not run out. */
  expiresAt?: string;
};

export type MerchantProfile = {
  slug: string;
  /** Two letters, the start of its product ids. */
  prefix: string;
  name: string;
  /** One line under the name. */
  tagline: string;
  about: string;
  currency: 'usd' | 'eur' | 'jpy';
  country: string;
  /** One brand colour for light and one for dark surroundings, both readable as text (4.5:1 on #fbf9f6 and on #171513). */
  accent: { light: string; dark: string };
  support: { email: string; phone: string; hours: string };
  shipsTo: string[];
  shipping: ShippingMethod[];
  pickup?: PickupLocation[];
  /** `says`: what there is to know beside the window, in a few words. */
  localDelivery?: {
    id: string;
    title: string;
    says?: string;
    price: number;
    freeFrom?: number;
    postalPrefixes: string[];
    windows: [string, string][];
  };
  /** "us": by state table on the destination; "vat": prices include it, shown as included; "export-free": no tax is charged. */
  tax: { kind: 'us' } | { kind: 'vat'; rate: number } | { kind: 'export-free' };
  /** `delivery`: what it cost comes back too when the whole order does. */
  returns: { days: number; free: boolean; excluded?: string; delivery?: true; address: ReturnAddress };
  maxPerOrder: number;
  discounts: DiscountRule[];
  /** Which provider's handler takes the card. */
  payment: 'stripe-spt' | 'delegate-payment';
  /** Takes its own gift cards, with these in circulation; absent: it has none. */
  giftCards?: DemoGiftCard[];
  /** May refund as store credit, which the buyer can spend later. */
  storeCredit?: true;
  /** Orders of goods worth this much or more (minor units) need this intervention; who cannot do it here finishes on the merchant's own site. */
  confirmation?: { from: number; by: 'biometric' };
  /** What the merchant asks at the end of a checkout; absent: it asks nothing, and nobody may ask for it. */
  marketing?: { channel: 'email' | 'sms'; text: string }[];
  /** What stands on the public pages, CommonMark without HTML. */
  policies: { terms: string; privacy: string; returns: string; shipping: string };
};
