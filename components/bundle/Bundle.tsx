'use client';

import { Chips } from '@/components/chat/Chips';
import { saysLetGo } from '@/components/chat/say';
import { UsedChip } from '@/components/chat/UsedNote';
import type { CardHandlers } from '@/components/product/ProductCard';
import { ProductCard, ProductCardSkeleton } from '@/components/product/ProductCard';
import { productWords } from '@/components/product/words';
import { Button } from '@/components/ui/Button';
import { colons, type Language } from '@/components/ui/language';
import type { BundleOutput, BundlePart } from '@/lib/agent/types';
import type { ProductCard as Card } from '@/lib/catalog/types';
import { BundleTotal } from './BundleTotal';
import { saysAnother, saysCheaper, saysChoose, saysWhose } from './say-part';
import { bundleWords } from './words';

type Props = {
  output: BundleOutput;
  running: boolean;
  /** the newest search of the conversation, which the next words change */
  open: boolean;
  busy: boolean;
  onSay: (text: string) => void;
  onAddAll: (cards: Card[]) => void;
} & CardHandlers;

/** A bundle: one row of cards per part, and what one of each costs. Where one part was changed, its row alone. */
export function Bundle({ output, running, open, busy, onSay, onAddAll, ...handlers }: Props) {
  const { parts, changed, chips, constraints, total } = output;
  const { language } = constraints;
  const say = bundleWords[language];
  const byKey = new Map(output.products.map((card) => [card.key, card]));
  const cardsOf = (part: BundlePart) => part.keys.flatMap((key) => byKey.get(key) ?? []);
  const rows = parts.map((part, place) => ({ part, place })).filter(({ place }) => changed === undefined || place === changed);
  const picks = parts.flatMap((part) => {
    const pick = cardsOf(part)[0];
    return pick ? [{ label: part.label, card: pick }] : [];
  });
  if (output.trouble) return null;
  return (
    <div className="grid min-w-0 gap-4 *:min-w-0">
      {chips.length > 0 && changed === undefined && <Chips chips={chips} constraints={constraints} open={open} busy={busy} onSay={onSay} />}
      {output.used && changed === undefined && (
        <ul lang={language} aria-label={say.earlier} className="flex flex-wrap gap-1.5">
          {output.used.map((one) => {
            const away = open ? saysLetGo(one.kind, language) : undefined;
            return <UsedChip key={one.id} used={one} language={language} busy={busy} onAway={away ? () => onSay(away) : undefined} />;
          })}
        </ul>
      )}
      <ul
        lang={language}
        aria-label={productWords[language].products}
        aria-busy={(running && output.state !== 'done') || undefined}
        className="grid gap-5"
      >
        {rows.map(({ part, place }) => (
          <Row
            key={`${place}-${part.query}`}
            part={part}
            cards={cardsOf(part)}
            waiting={running && output.state !== 'done' && part.keys.length === 0 && part.found > 0}
            language={language}
            open={open}
            busy={busy}
            onSay={onSay}
            handlers={handlers}
          />
        ))}
      </ul>
      {open && output.asksWhose && output.state === 'done' && (
        <ul lang={language} aria-label={say.whose} className="flex flex-wrap gap-2">
          {(['women', 'men'] as const).map((whose) => (
            <li key={whose}>
              <Button disabled={busy} onClick={() => onSay(saysWhose(whose, language))}>
                {saysWhose(whose, language)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {total && picks.length > 0 && (
        <BundleTotal total={total} picks={picks} language={language} open={open} onAddAll={() => onAddAll(picks.map(({ card }) => card))} />
      )}
    </div>
  );
}

const small =
  'min-h-9 rounded-control px-2 text-xs font-medium text-soft underline decoration-line underline-offset-4 hover:text-ink disabled:text-faint';

function Row(props: {
  part: BundlePart;
  cards: Card[];
  waiting: boolean;
  language: Language;
  open: boolean;
  busy: boolean;
  onSay: (text: string) => void;
  handlers: CardHandlers;
}) {
  const { part, cards, language, open, busy, onSay } = props;
  const words = bundleWords[language];
  const say = (label: string, text: string) => (
    <button type="button" disabled={busy} aria-label={label + colons[language] + part.label} onClick={() => onSay(text)} className={small}>
      {label}
    </button>
  );
  return (
    <li className="grid min-w-0 gap-2 *:min-w-0">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-2">
        <h3 className="text-sm font-semibold">{part.label}</h3>
        {open && cards.length > 0 && (
          <span className="-mr-2 flex">
            {part.found > 1 && say(words.another, saysAnother(part.label, language))}
            {part.found > 1 && say(words.cheaper, saysCheaper(part.label, language))}
          </span>
        )}
      </div>
      {cards.length === 0 && !props.waiting && <p className="text-sm text-soft">{words.nothing}</p>}
      <ul aria-label={part.label} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,8.5rem),1fr))] gap-3 sm:grid-cols-3">
        {cards.map((card, place) => (
          <li key={card.key} className={place > 1 ? 'flex flex-col max-sm:hidden' : 'flex flex-col'}>
            <div className={place === 0 ? 'grow rounded-card ring-2 ring-accent' : 'grow'}>
              <ProductCard card={card} {...props.handlers} />
            </div>
            {place === 0 ? (
              <p className="flex min-h-9 items-center px-2 text-xs font-medium text-accent">{words.inSet}</p>
            ) : open ? (
              <button
                type="button"
                disabled={busy}
                aria-label={words.take + colons[language] + card.title}
                onClick={() => onSay(saysChoose(place + 1, part.label, language))}
                className={`${small} justify-self-start text-left`}
              >
                {words.take}
              </button>
            ) : (
              <span className="min-h-9" />
            )}
          </li>
        ))}
        {props.waiting &&
          [0, 1, 2].map((place) => (
            <li key={place} aria-hidden className={place > 1 ? 'max-sm:hidden' : undefined}>
              <ProductCardSkeleton />
              <span className="block min-h-9" />
            </li>
          ))}
      </ul>
    </li>
  );
}
