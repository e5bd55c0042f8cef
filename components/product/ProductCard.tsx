'use client';

import { Plus } from 'lucide-react';
import { ofMerchant, useLanguage } from '@/components/ui/language';
import type { ProductCard as Card } from '@/lib/catalog/types';
import { CompareToggle } from './CompareToggle';
import { DeliveryTold } from './DeliveryTold';
import { Price } from './Price';
import { ProductPicture } from './ProductPicture';
import { Rating } from './Rating';
import { Stock } from './Stock';
import { productWords } from './words';

export type CardHandlers = { onBuy: (card: Card) => void; onAdd: (card: Card) => void; onLook: (card: Card) => void };

/** One product of an answer. Every fact is the feed's, in its language; the words around them are the answer's. The order of things is the same on every card. */
export function ProductCard({ card, onBuy, onAdd, onLook }: { card: Card } & CardHandlers) {
  const say = productWords[useLanguage()];
  const many = (card.quantity ?? 1) > 1 ? `${card.quantity} × ` : '';
  const sold = !card.availability.available;
  const closed = sold || Boolean(card.merchant.shownOnly);
  return (
    <article
      aria-label={card.title}
      className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-raised transition-shadow duration-150 hover:shadow-card"
    >
      <ProductPicture picture={card.picture} title={card.title} />
      <div className="flex grow flex-col p-3">
        <p className="flex items-center justify-between gap-2 text-xs text-faint">
          <span className="truncate">{card.merchant.name}</span>
          {card.rating && <Rating rating={card.rating} />}
        </p>
        <h3 className="mt-1 min-h-11 text-sm font-medium text-ink">
          <button
            type="button"
            onClick={() => onLook(card)}
            className="block text-left before:absolute before:inset-0 before:content-['']"
            aria-haspopup="dialog"
          >
            <span lang={ofMerchant(card)} className="line-clamp-2">
              {card.title}
            </span>
          </button>
        </h3>
        <Price price={card.price} listPrice={card.listPrice} className="mt-1.5 text-base" />
        <ul className="mt-1.5 min-h-[3.625rem] grow space-y-0.5 text-xs text-soft">
          {card.highlights.slice(0, 2).map((fact) => (
            <li key={fact} lang={ofMerchant(card)} className="truncate">
              {fact}
            </li>
          ))}
          <li className="truncate">
            <Stock availability={card.availability} />
            {card.delivery && !sold && <DeliveryTold told={card.delivery} of={card} usual />}
          </li>
        </ul>
        <div className="relative mt-3 flex gap-2">
          <button
            type="button"
            disabled={closed}
            onClick={() => onBuy(card)}
            aria-label={say.buyThis(many + card.title)}
            className="min-h-11 min-w-0 grow rounded-control bg-accent-wash px-0.5 text-sm font-semibold text-accent transition-colors duration-150 hover:bg-accent hover:text-on-accent disabled:bg-sunken disabled:text-faint"
          >
            {sold ? say.soldOut : closed ? say.notSold : card.quantity && many ? say.buySome(card.quantity) : say.buy}
          </button>
          {!card.merchant.shownOnly && (
            <button
              type="button"
              disabled={sold}
              onClick={() => onAdd(card)}
              aria-label={say.addThis(many + card.title)}
              title={say.addToCart}
              className="grid size-11 shrink-0 place-items-center rounded-control border border-line text-soft transition-colors duration-150 hover:border-edge hover:text-ink disabled:text-faint"
            >
              <Plus aria-hidden size={18} />
            </button>
          )}
        </div>
      </div>
      <CompareToggle card={card} />
    </article>
  );
}

/** Stands where a card will be, in its size, so that nothing moves when it arrives. */
export function ProductCardSkeleton() {
  return (
    <div aria-hidden className="flex h-full flex-col overflow-hidden rounded-card border border-line bg-raised">
      <div className="aspect-square animate-breathe bg-sunken" />
      <div className="flex grow flex-col p-3">
        <div className="h-[1.125rem] w-1/2 animate-breathe rounded bg-sunken" />
        <div className="mt-1 h-11 animate-breathe rounded bg-sunken" />
        <div className="mt-1.5 h-[1.625rem] w-1/3 animate-breathe rounded bg-sunken" />
        <div className="mt-1.5 h-[3.625rem] grow" />
        <div className="mt-3 h-11 animate-breathe rounded-control bg-sunken" />
      </div>
    </div>
  );
}
