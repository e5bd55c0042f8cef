'use client';

import { Check } from 'lucide-react';
import { announce } from '@/components/ui/Announce';
import { useLanguage } from '@/components/ui/language';
import type { ProductCard } from '@/lib/catalog/types';
import { most, togglePicked, usePicked } from './picked';
import { productWords } from './words';

/** A quiet tick on the card's picture: this product goes into the comparison. */
export function CompareToggle({ card }: { card: ProductCard }) {
  const language = useLanguage();
  const say = productWords[language];
  const picked = usePicked();
  const checked = picked.some((one) => one.key === card.key);
  const full = !checked && picked.length >= most;
  return (
    <label
      title={full ? say.atMost(most) : undefined}
      className="absolute top-2 right-2 inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full bg-raised/90 px-2.5 text-xs font-medium text-soft has-[:checked]:text-accent has-[:disabled]:cursor-not-allowed has-[:disabled]:text-faint has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent"
    >
      <input
        type="checkbox"
        aria-label={say.compareThis(card.title)}
        checked={checked}
        disabled={full}
        onChange={() => {
          togglePicked(card);
          const count = checked ? picked.length - 1 : picked.length + 1;
          announce(say.nowPicked(count, most), language);
        }}
        className="peer absolute inset-0 size-full cursor-[inherit] opacity-0"
      />
      <span
        aria-hidden
        className="grid size-3.5 place-items-center rounded-[4px] border border-edge peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent"
      >
        {checked && <Check size={11} strokeWidth={3} />}
      </span>
      <span aria-hidden>{say.compare}</span>
    </label>
  );
}
