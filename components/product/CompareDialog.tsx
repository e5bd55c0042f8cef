'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { useLanguage } from '@/components/ui/language';
import { loadProduct } from '@/lib/actions/catalog';
import type { ProductCard } from '@/lib/catalog/types';
import { Comparison } from './Comparison';
import { tableWords } from './table-words';
import { productWords } from './words';

/** The picked products side by side: at once as their cards say, then as the feeds say now. */
export function CompareDialog({
  cards,
  onClose,
  onBuy,
}: {
  cards: ProductCard[];
  onClose: () => void;
  onBuy: (card: ProductCard) => void;
}) {
  const language = useLanguage();
  const say = productWords[language];
  const [products, setProducts] = useState(cards);
  useEffect(() => {
    let here = true;
    void Promise.all(cards.map((card) => loadProduct(card.key).catch(() => undefined))).then((loaded) => {
      // What the shopper said stays settled; a product that could not be read keeps what its card said.
      if (here) setProducts(cards.map((card, at) => ({ ...card, ...loaded[at], openOptions: card.openOptions, why: card.why })));
    });
    return () => {
      here = false;
    };
  }, [cards]);
  return (
    <Dialog title={say.compareThese(cards.length)} onClose={onClose} language={language} wide="table">
      <Comparison products={products} onBuy={onBuy} />
      <p className="mt-3 text-xs text-faint">{tableWords[language].asStated}</p>
    </Dialog>
  );
}
