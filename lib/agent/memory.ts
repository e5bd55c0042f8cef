import type { Constraints, MerchantFace, ProductCard } from '@/lib/catalog/types';
import type { Before } from './preferences/use';
import type { BundleOutput, ShopMessage } from './types';

/**
 * What this conversation has shown, read from the server's own record: the only keys that a tool accepts, and what was understood last.
 * A key that a model makes up, or that another conversation showed, is not in here.
 */
export type Memory = {
  /** The card that showed a key: as the product itself, as one of its variants, or as another merchant's offer of it. */
  cardOf: (key: string) => ProductCard | undefined;
  isKnown: (key: string) => boolean;
  /** The merchants of what was shown, the last shown first. */
  merchants: () => MerchantFace[];
  /** A card of a search: what it leaves open is what the shopper has not said. */
  see: (card: ProductCard) => void;
  /** A product looked at whole; what a search said of it stays. */
  meet: (card: ProductCard) => void;
  constraints: Constraints | undefined;
  setConstraints: (constraints: Constraints) => void;
  /** What the last search did with the shopper's preferences. */
  remembered: Before | undefined;
  setRemembered: (before: Before) => void;
  /** The bundle that was shown last. */
  bundle: BundleOutput | undefined;
  setBundle: (bundle: BundleOutput) => void;
  checkoutIds: string[];
  /** Whether sizes of this kind ("US 9", "M") were asked for before: nobody is asked twice. */
  wasAsked: (values: string[]) => boolean;
  asked: (values: string[]) => void;
};

export function createMemory(messages: ShopMessage[]): Memory {
  const cards = new Map<string, ProductCard>();
  const offers = new Set<string>();
  const merchants = new Map<string, MerchantFace>();
  const askedFor = new Set<string>();
  const memory: Memory = {
    cardOf: (key) => cards.get(key),
    isKnown: (key) => cards.has(key) || offers.has(key),
    merchants: () => [...merchants.values()].reverse(),
    see(card) {
      merchants.delete(card.merchant.slug);
      merchants.set(card.merchant.slug, card.merchant);
      for (const id of card.variantIds ?? card.variants.map((variant) => variant.id)) {
        const key = `${card.merchant.slug}/${id}`;
        if (!cards.has(key)) cards.set(key, card);
      }
      cards.set(card.key, card);
      for (const offer of card.offers) offers.add(offer.key);
    },
    meet(card) {
      if (!cards.has(card.key)) memory.see(card);
    },
    constraints: undefined,
    setConstraints(constraints) {
      memory.constraints = constraints;
    },
    remembered: undefined,
    setRemembered(before) {
      memory.remembered = before;
    },
    bundle: undefined,
    setBundle(bundle) {
      memory.bundle = bundle;
    },
    checkoutIds: [],
    wasAsked: (values) => values.some((value) => askedFor.has(value)),
    asked(values) {
      for (const value of values) askedFor.add(value);
    },
  };
  for (const message of messages) if (message.role === 'assistant') for (const part of message.parts) remember(memory, part);
  return memory;
}

function remember(memory: Memory, part: ShopMessage['parts'][number]): void {
  if (part.type === 'data-checkout') memory.checkoutIds.push(part.data.checkoutId);
  if (!('toolCallId' in part) || part.state !== 'output-available') return;
  if (part.type === 'tool-search_products') {
    for (const card of [...part.output.products, ...(part.output.relax?.products ?? [])]) memory.see(card);
    const { constraints, used = [], released = [], ask } = part.output;
    if (ask) memory.asked(ask.values);
    memory.constraints = constraints;
    memory.setRemembered({ kinds: constraints.kinds, used, released });
  }
  if (part.type === 'tool-find_bundle') {
    for (const card of part.output.products) memory.see(card);
    if (part.output.state === 'done' && !part.output.trouble) memory.setBundle(part.output);
  }
  if (part.type === 'tool-get_product' && part.output.product) memory.meet(part.output.product);
  if (part.type === 'tool-compare_products') for (const product of part.output.products) memory.meet(product);
  if (part.type === 'tool-start_checkout') {
    if (part.output.product) memory.meet(part.output.product);
    if (part.output.checkoutId) memory.checkoutIds.push(part.output.checkoutId);
  }
}
