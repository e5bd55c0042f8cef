'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ofMerchant, useLanguage } from '@/components/ui/language';
import type { ProductCard } from '@/lib/catalog/types';
import { type ComparedFact, comparedFacts } from './compare';
import { Price } from './Price';
import { ProductPicture } from './ProductPicture';
import { tableWords } from './table-words';
import { productWords } from './words';

const first = 'sticky left-0 z-[1] w-24 min-w-24 bg-raised pr-3 text-left align-top sm:w-40 sm:min-w-40';

/** Two to four products in one table; it scrolls inside itself, its first column stays. */
export function Comparison({ products, onBuy }: { products: ProductCard[]; onBuy: (card: ProductCard) => void }) {
  const language = useLanguage();
  const say = productWords[language];
  const table = tableWords[language];
  const [only, setOnly] = useState(false);
  const id = useId();
  const facts = comparedFacts(products, language).filter((fact) => fact.cells.some((cell) => cell !== undefined) && !(only && fact.same));
  return (
    <div lang={language} className="grid min-w-0 gap-2">
      <label className="inline-flex min-h-9 w-fit cursor-pointer items-center gap-2 text-sm">
        <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} className="size-4 accent-accent" />
        {table.differences}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section aria-labelledby={id} tabIndex={0} className="overflow-x-auto overscroll-x-contain rounded-control">
        <table className="w-full border-collapse text-sm [&_td:not(:first-child)]:min-w-32 [&_td:not(:first-child)]:px-2 [&_td]:align-top [&_th]:font-normal">
          <caption id={id} className="only-heard">
            {table.comparison(products.length)}
          </caption>
          <thead>
            <tr>
              <td className={first} />
              {products.map((card) => (
                <th key={card.key} scope="col" className="min-w-32 px-2 pb-3 text-left align-top">
                  <ProductPicture picture={card.picture} title={card.title} className="w-24 rounded-control sm:w-28" eager />
                  <span lang={ofMerchant(card)} className="mt-2 line-clamp-2 min-h-10 font-medium text-ink">
                    {card.title}
                  </span>
                  <Price price={card.price} listPrice={card.listPrice} className="mt-1" />
                  <span className="text-xs text-faint">{card.merchant.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={first}>
                <span className="only-heard">{say.buy}</span>
              </th>
              {products.map((card) => (
                <td key={card.key} className="pb-3">
                  <Button
                    disabled={!card.availability.available || card.merchant.shownOnly}
                    onClick={() => onBuy(card)}
                    aria-label={say.buyThis(card.title)}
                    className="w-full max-w-40"
                  >
                    {!card.availability.available ? say.soldOut : card.merchant.shownOnly ? say.notSold : say.buy}
                  </Button>
                </td>
              ))}
            </tr>
            {facts.map((fact) => (
              <FactRow key={fact.name} fact={fact} products={products} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function FactRow({ fact, products }: { fact: ComparedFact; products: ProductCard[] }) {
  const say = tableWords[useLanguage()];
  return (
    <tr className="border-t border-line [&>*]:py-2">
      <th scope="row" className={first}>
        <span lang={fact.language} className="text-soft">
          {fact.name}
        </span>
        {fact.differs && (
          <span className="mt-0.5 flex items-center gap-1 text-xs text-accent">
            <span aria-hidden>≠</span> {say.differs}
          </span>
        )}
      </th>
      {products.map((product, at) => (
        <td key={product.key} className={fact.differs ? 'font-medium text-ink' : 'text-soft'}>
          {fact.cells[at] === undefined ? (
            <span className="font-normal text-faint italic">{say.notStated}</span>
          ) : (
            <span lang={fact.languages[at]}>{fact.cells[at]}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
