'use client';

import { useCallback, useRef, useState } from 'react';
import { keepOpened } from '@/components/checkout/opened';
import type { DialogReason } from '@/components/product/ProductDialog';
import { announce } from '@/components/ui/Announce';
import { addToCart } from '@/lib/actions/cart';
import { loadProduct } from '@/lib/actions/catalog';
import { startCheckout } from '@/lib/actions/checkout';
import type { ShopMessage } from '@/lib/agent/types';
import type { CardVariant, ProductCard } from '@/lib/catalog/types';

const unreachable = 'The shop could not be reached. Nothing was bought; try again in a moment.';

/** `rest`: what is added after this one, when several were asked for at once. */
type Open = { card: ProductCard; reason: DialogReason; rest?: ProductCard[] };

/** What Buy and Add on a card do: ask for the open choices first, then open the checkout here or fill the cart. Handlers keep their identity. */
export function useBuying({
  conversationId,
  onOpened,
  onAdded,
}: {
  conversationId: string;
  onOpened: (message: ShopMessage) => void;
  onAdded: (count: number) => void;
}) {
  const [dialog, setDialog] = useState<Open>();
  const [trouble, setTrouble] = useState<string>();
  const opening = useRef(new Set<string>());

  const go = useCallback(
    async (key: string, { title, quantity = 1 }: Pick<ProductCard, 'title' | 'quantity'>, what: 'buy' | 'add') => {
      setTrouble(undefined);
      try {
        if (what === 'add') {
          const cart = await addToCart(key, quantity);
          if (!cart) return setTrouble(`${title} is no longer offered.`);
          onAdded(cart.count);
          return announce(`${title} is in your cart.`);
        }
        // A double click on Buy is one purchase.
        if (opening.current.has(key)) return;
        opening.current.add(key);
        const answer = await startCheckout({ key, quantity, conversationId }).finally(() => opening.current.delete(key));
        if ('trouble' in answer) return setTrouble(answer.trouble.text);
        keepOpened(answer.view);
        onOpened(answer.message);
      } catch {
        setTrouble(unreachable);
      }
    },
    [conversationId, onOpened, onAdded],
  );

  /** What the shopper said stays settled; the choices are the feed's of this moment. */
  const open = useCallback(async (card: ProductCard, reason: DialogReason, rest?: ProductCard[]) => {
    setTrouble(undefined);
    const product = card.variants.length > 0 ? card : await loadProduct(card.key).catch(() => undefined);
    if (product) setDialog({ card: { ...product, openOptions: card.openOptions, quantity: card.quantity, why: card.why }, reason, rest });
    else setTrouble(product === null ? `${card.title} is no longer offered.` : unreachable);
  }, []);

  const start = useCallback(
    (card: ProductCard, what: 'buy' | 'add') => void (card.openOptions.length > 0 ? open(card, what) : go(card.key, card, what)),
    [go, open],
  );

  /** One of each into the cart: what is settled at once, then a dialog for each that still asks for a choice; a closed dialog leaves its thing out. */
  const addAll = useCallback(
    async (cards: ProductCard[]) => {
      for (const card of cards) if (card.openOptions.length === 0) await go(card.key, card, 'add');
      const [next, ...rest] = cards.filter((card) => card.openOptions.length > 0);
      if (next) void open(next, 'add', rest);
    },
    [go, open],
  );
  const goOn = (rest: ProductCard[] = []) => {
    const [next, ...others] = rest;
    setDialog(undefined);
    if (next) void open(next, 'add', others);
  };

  return {
    dialog,
    trouble,
    buy: useCallback((card: ProductCard) => start(card, 'buy'), [start]),
    add: useCallback((card: ProductCard) => start(card, 'add'), [start]),
    look: useCallback((card: ProductCard) => void open(card, 'look'), [open]),
    addAll: useCallback((cards: ProductCard[]) => void addAll(cards), [addAll]),
    close: () => goOn(dialog?.rest),
    chosen: (variant: CardVariant, what: 'buy' | 'add') => {
      if (!dialog) return;
      void go(`${dialog.card.merchant.slug}/${variant.id}`, dialog.card, what);
      goOn(dialog.rest);
    },
  };
}
