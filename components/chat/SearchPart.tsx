'use client';

import type { CardHandlers } from '@/components/product/ProductCard';
import { ProductList } from '@/components/product/ProductList';
import { Button } from '@/components/ui/Button';
import type { SearchOutput } from '@/lib/agent/types';
import type { LeftOut, ProductCard } from '@/lib/catalog/types';
import { Chips } from './Chips';
import { saysMore } from './say';

/** How an answer stands to the words that may follow: `open` is the newest search, which they refine; `busy` while an answer is written. */
export type Turns = { open: boolean; busy: boolean; onSay: (text: string) => void };

/** What one search brought: what was understood, the cards as they arrive, why these, and what was left out. */
export function SearchPart({
  output,
  skipped,
  running,
  open,
  busy,
  onSay,
  ...handlers
}: {
  output: SearchOutput;
  /** results of the same search that earlier answers showed */
  skipped: number;
  running: boolean;
} & Turns &
  CardHandlers) {
  const waiting = running && output.state !== 'done' ? Math.max(0, output.expected - output.products.length) : 0;
  const { products, constraints, relax } = output;
  const nearest = products.length === 0 ? (relax?.products ?? []) : [];
  const rest = output.total - skipped - products.length;
  const without = relax?.chip.away;
  return (
    <div className="grid gap-3">
      {output.chips.length > 0 && (
        <Chips chips={output.chips} constraints={constraints} used={output.used} open={open} busy={busy} onSay={onSay} />
      )}
      {(products.length > 0 || waiting > 0) && <ProductList products={products} waiting={waiting} {...handlers} />}
      {open && output.state === 'done' && products.length > 0 && rest > 0 && (
        <Button size="small" disabled={busy} onClick={() => onSay(saysMore(constraints.language))} className="justify-self-start">
          Show more <span className="tabular font-normal text-faint">{rest} left</span>
        </Button>
      )}
      {nearest.length > 0 && (
        <div className="grid gap-2">
          <p className="text-sm text-soft">
            Nothing fits everything. Nearest, without <span lang={constraints.language}>“{relax?.chip.label}”</span>:
          </p>
          <ProductList products={nearest} waiting={0} {...handlers} />
          {open && without && (
            <Button size="small" disabled={busy} onClick={() => onSay(without)} className="justify-self-start">
              Search without <span lang={constraints.language}>“{relax?.chip.label}”</span>
            </Button>
          )}
        </div>
      )}
      {output.state === 'done' && (
        <div className="grid gap-1 text-xs text-soft sm:flex sm:gap-6">
          {products.some((card) => card.why.length > 0) && <WhyThese products={products} language={constraints.language} />}
          {output.left_out.length > 0 && <LeftOutList items={output.left_out} />}
        </div>
      )}
    </div>
  );
}

const summary =
  'inline-flex min-h-9 items-center rounded-control font-medium text-soft underline decoration-line underline-offset-4 hover:text-ink';

function WhyThese({ products, language }: { products: ProductCard[]; language: string }) {
  return (
    <details className="open:basis-full">
      <summary className={summary}>Why these</summary>
      <ul className="grid gap-2 pb-2">
        {products
          .filter((card) => card.why.length > 0)
          .map((card) => (
            <li key={card.key}>
              <span lang={card.language} className="font-medium text-ink">
                {card.title}
              </span>
              <ul>
                {card.why.map((why) => (
                  <li key={`${why.words}-${why.field}`}>
                    <span lang={language}>“{why.words}”</span> — <span lang={card.language}>{why.fact}</span>{' '}
                    <span className="text-faint">({why.field})</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </details>
  );
}

function LeftOutList({ items }: { items: LeftOut[] }) {
  return (
    <details className="open:basis-full">
      <summary className={summary}>Left out ({items.length})</summary>
      <ul className="grid gap-1 pb-2">
        {items.map((item) => (
          <li key={item.key}>
            <span className="font-medium text-ink">{item.title}</span> — {item.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
