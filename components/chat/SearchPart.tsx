'use client';

import type { CardHandlers } from '@/components/product/ProductCard';
import { ProductList } from '@/components/product/ProductList';
import { Button } from '@/components/ui/Button';
import { colons, entryOf, type Language, ofMerchant } from '@/components/ui/language';
import type { Press, SearchOutput } from '@/lib/agent/types';
import type { ProductCard } from '@/lib/catalog/types';
import { Chips } from './Chips';
import { foundWords } from './found-words';
import { LeftOut, summary } from './LeftOut';
import { saysMore } from './say';

/** How an answer stands to the words that may follow: `open` is the newest search, which they refine; `busy` while an answer is written. */
export type Turns = { open: boolean; busy: boolean; onSay: (text: string) => void; onPress: (text: string, press: Press) => void };

/** What one search brought: what was understood, the cards as they arrive, why these, and what was left out. */
export function SearchPart({
  output,
  skipped,
  running,
  open,
  busy,
  conversationId,
  onSay,
  onPress,
  ...handlers
}: {
  output: SearchOutput;
  /** results of the same search that earlier answers showed */
  skipped: number;
  running: boolean;
  conversationId: string;
} & Turns &
  CardHandlers) {
  const waiting = running && output.state !== 'done' ? Math.max(0, output.expected - output.products.length) : 0;
  const { products, constraints, relax } = output;
  const nearest = products.length === 0 ? (relax?.products ?? []) : [];
  const rest = output.total - skipped - products.length;
  const without = relax?.chip.away;
  const { language } = constraints;
  const say = foundWords[language];
  const limit = <span className="whitespace-nowrap">{say.quote.join(relax?.chip.label)}</span>;
  return (
    <div className="grid gap-3">
      {output.chips.length > 0 && (
        <Chips
          chips={output.chips}
          constraints={constraints}
          used={output.used}
          open={open}
          busy={busy}
          conversationId={conversationId}
          onSay={onSay}
          onPress={onPress}
        />
      )}
      {(products.length > 0 || waiting > 0) && <ProductList products={products} waiting={waiting} {...handlers} />}
      {open && output.state === 'done' && products.length > 0 && rest > 0 && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => onSay(saysMore(language))}
          className="justify-self-start pointer-coarse:min-h-11"
        >
          <span lang={language}>{say.more}</span>{' '}
          <span lang={language} className="tabular font-normal text-faint">
            {say.left(rest)}
          </span>
        </Button>
      )}
      {nearest.length > 0 && (
        <div className="grid gap-2">
          <p lang={language} className="text-sm text-soft">
            {say.nearest} {limit}
            {colons[language].trimEnd()}
          </p>
          <ProductList products={nearest} waiting={0} {...handlers} />
          {open && without && (
            <Button
              size="small"
              disabled={busy}
              lang={language}
              onClick={() => onPress(without, { language })}
              className="justify-self-start pointer-coarse:min-h-11"
            >
              {say.search} {limit}
            </Button>
          )}
        </div>
      )}
      {output.state === 'done' && (
        <div className="grid gap-1 text-xs text-soft sm:flex sm:gap-6">
          {products.some((card) => card.why.length > 0) && <WhyThese products={products} language={language} />}
          {output.left_out.length > 0 && (
            <LeftOut items={output.left_out} loosen={output.loosen ?? []} language={language} open={open} busy={busy} onPress={onPress} />
          )}
        </div>
      )}
    </div>
  );
}

function WhyThese({ products, language }: { products: ProductCard[]; language: Language }) {
  const say = foundWords[language];
  return (
    <details className="open:basis-full">
      <summary lang={language} className={summary}>
        {say.why}
      </summary>
      <ul className="grid gap-2 pb-2">
        {products
          .filter((card) => card.why.length > 0)
          .map((card) => (
            <li key={card.key}>
              <span lang={ofMerchant(card)} className="font-medium text-ink">
                {card.title}
              </span>
              <ul>
                {card.why.map(({ words, fact, field }) => (
                  <li key={`${words}-${field}`}>
                    <span lang={language}>{say.quote.join(words)}</span> — <span lang={ofMerchant(card)}>{fact}</span>{' '}
                    <span lang={entryOf(say.fields, field) ? language : ofMerchant(card)} className="text-faint">
                      ({entryOf(say.fields, field) ?? field})
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </details>
  );
}
