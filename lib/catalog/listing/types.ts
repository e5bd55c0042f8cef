import type { Money } from '@/lib/money';
import type { Availability, Picture } from '../types';
import type { Shipping } from './shipping';

export type Fact = { name: string; value: string };

/** A variant as the index keeps it: cleaned, its options read. */
export type ListedVariant = {
  id: string;
  title: string;
  options: Fact[];
  price?: Money;
  listPrice?: Money;
  availability: Availability;
  /** Digits only, without leading zeros. */
  barcodes: string[];
  picture?: Picture;
  condition?: string;
  seller?: string;
};

/** One product of one merchant's feed, cleaned and read. Everything in it is the merchant's word. */
export type Listing = {
  merchant: string;
  /** The feed that it came in: what a merchant states in one feed says nothing of another. */
  feed: string;
  productId: string;
  title: string;
  language?: string;
  brand?: string;
  seller?: string;
  description: string;
  categories: string[];
  facts: Fact[];
  rating?: { value: number; count: number };
  condition?: string;
  /** As printed, "Arrives in 3–5 days", the most days of the usual way, and of the fastest that the feed names. */
  delivery?: { text: string; days: number; fastest: number };
  /** What sending it costs, in the currency of its prices, and the tax that comes on top, where the feed says so. */
  shipping?: Shipping;
  taxAdded?: number;
  variants: ListedVariant[];
};
