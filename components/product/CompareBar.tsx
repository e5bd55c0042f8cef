'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useLanguage } from '@/components/ui/language';
import type { ProductCard } from '@/lib/catalog/types';
import { clearPicked, most, usePicked } from './picked';
import { productWords } from './words';

const CompareDialog = dynamic(() => import('./CompareDialog').then((file) => file.CompareDialog));

/** Stands above the composer while something is picked, and opens the table. */
export function CompareBar({ onBuy, onCleared }: { onBuy: (card: ProductCard) => void /** The bar is gone. */; onCleared: () => void }) {
  const language = useLanguage();
  const say = productWords[language];
  const picked = usePicked();
  const [open, setOpen] = useState(false);
  // Another conversation begins with nothing picked.
  useEffect(() => clearPicked, []);
  if (picked.length === 0) return null;
  return (
    <div
      data-compare-bar
      lang={language}
      className="mb-2 flex items-center justify-between gap-3 rounded-card border border-line bg-raised py-1.5 pr-1.5 pl-4 text-sm shadow-card"
    >
      <p className="text-soft">{say.picked(picked.length, most)}</p>
      <div className="flex gap-1">
        <Button
          tone="bare"
          size="small"
          onClick={() => {
            clearPicked();
            onCleared();
          }}
        >
          {say.clear}
        </Button>
        {picked.length > 1 && (
          <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {say.compareThese(picked.length)}
          </Button>
        )}
      </div>
      {open && (
        <CompareDialog
          cards={picked}
          onClose={() => setOpen(false)}
          onBuy={(card) => {
            setOpen(false);
            onBuy(card);
          }}
        />
      )}
    </div>
  );
}
