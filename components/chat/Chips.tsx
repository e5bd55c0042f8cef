'use client';

import { ChevronDown, Plus, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type ComponentType, useState } from 'react';
import type { Language } from '@/components/ui/language';
import type { Used } from '@/lib/agent/preferences/types';
import type { Press } from '@/lib/agent/types';
import type { Chip, Constraints, Facet, FacetField } from '@/lib/catalog/types';
import type { FacetPopover } from './facets/FacetPopover';
import { foundWords } from './found-words';
import { saysAddFilter, saysLetGo } from './say';

const UsedNote = dynamic(() => import('./UsedNote').then((file) => file.UsedNote));
const UsedChip = dynamic(() => import('./UsedNote').then((file) => file.UsedChip));

type Popover = ComponentType<Parameters<typeof FacetPopover>[0]>;
/** `turn`: which opening it is. */
type Open = { of: FacetField | 'add'; anchor: HTMLElement; title: string; turn: number };

/** What was understood. While it is what the next words refine, each limit can be changed among what was found, or taken away; both are said in the conversation. */
export function Chips({
  chips,
  constraints,
  used,
  open,
  busy,
  conversationId,
  onSay,
  onPress,
}: {
  chips: Chip[];
  constraints: Constraints;
  /** which of them come from what the shopper told earlier */
  used?: Used[];
  /** the newest search of the conversation */
  open: boolean;
  busy: boolean;
  onSay: (text: string) => void;
  /** Of a bundle, whose parts have limits of their own, limits are changed by words alone. */
  conversationId?: string;
  onPress?: (text: string, press: Press) => void;
}) {
  const [at, setAt] = useState<Open>();
  const [Facets, setFacets] = useState<Popover>();
  const { language } = constraints;
  const say = foundWords[language];
  const changeable = (field: Chip['field']) => open && (onPress ? isFacet(field) : field === 'price');
  const fetchFacets = () => void import('./facets/FacetPopover').then((file) => setFacets(() => file.FacetPopover));
  const toggle = (next: Omit<Open, 'turn'>, byKey: boolean) => {
    fetchFacets();
    // Esc hides it at once, and the browser tells of it a moment later: a key in that moment opens it again.
    const hidden = byKey && !document.querySelector('[data-facets]:popover-open');
    setAt(at?.anchor === next.anchor && !hidden ? undefined : { ...next, turn: (at?.turn ?? 0) + 1 });
  };
  const away = (text: string) => (onPress ? onPress(text, { language }) : onSay(text));
  const handle = (of: Open['of'], title: string) => ({
    disabled: busy,
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': at?.of === of && at.title === title,
    onPointerEnter: fetchFacets,
    onFocus: fetchFacets,
    onClick: (event: React.MouseEvent<HTMLElement>) => toggle({ of, anchor: event.currentTarget, title }, event.detail === 0),
  });
  return (
    <div>
      <ul lang={language} aria-label={say.understood} data-chips={open || undefined} className="flex flex-wrap gap-1.5">
        {chips.map((chip) => (
          <li key={`${chip.field}-${chip.value}`} className={chipClass}>
            {changeable(chip.field) ? (
              <button
                type="button"
                data-chip={chip.field}
                aria-label={say.change(chip.label)}
                className={`${press} pr-1 pl-3`}
                {...handle(chip.field as FacetField, chip.label)}
              >
                <span className="min-w-0 wrap-anywhere">{chip.label}</span>
                <ChevronDown aria-hidden size={12} className="shrink-0" />
              </button>
            ) : (
              <span className="min-w-0 wrap-anywhere pl-3 last:pr-3">{chip.label}</span>
            )}
            <Told used={usedFor(chip, used)} language={language} />
            {open && chip.away && (
              <button
                type="button"
                disabled={busy}
                aria-label={say.remove(chip.label)}
                onClick={() => chip.away && away(chip.away)}
                className="grid min-h-8 min-w-7 shrink-0 place-items-center rounded-full hover:bg-line hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
              >
                <X aria-hidden size={13} />
              </button>
            )}
          </li>
        ))}
        {used
          ?.filter(({ kind }) => kind === 'brand')
          .map((one) => (
            <UsedChip
              key={one.id}
              used={one}
              language={language}
              busy={busy}
              onAway={open ? () => away(saysLetGo('brand', language) ?? '') : undefined}
            />
          ))}
        {open && onPress && (
          <li className="inline-flex">
            <button
              type="button"
              data-chip="add"
              className={`${press} border border-line border-dashed px-3 text-xs text-soft`}
              {...handle('add', saysAddFilter(language))}
            >
              <Plus aria-hidden size={13} />
              {saysAddFilter(language)}
            </button>
          </li>
        )}
      </ul>
      {Facets && at && (
        <Facets
          key={`${at.of} ${at.title} ${at.turn}`}
          conversationId={onPress && conversationId}
          language={language}
          {...at}
          given={onPress ? undefined : priceOf(chips, constraints)}
          onChange={(change, text, labels) => (onPress ? onPress(text, { language, change }) : onSay(labels[0] ?? text))}
          onClose={() => setAt((now) => (now === at ? undefined : now))}
        />
      )}
    </div>
  );
}

const chipClass =
  'inline-flex min-h-8 max-w-full items-center rounded-full bg-sunken text-xs text-soft has-[button:enabled]:text-ink forced-colors:border';
const press =
  'inline-flex min-h-8 min-w-0 items-center gap-1 rounded-full text-left hover:bg-line disabled:text-faint pointer-coarse:min-h-11';

/** A price to be changed by words alone. */
function priceOf(chips: Chip[], { price }: Constraints): Facet {
  const any = { label: chips.find(({ field }) => field === 'price')?.away ?? '', count: 0 };
  const currency = price?.max?.currency ?? price?.min?.currency ?? 'usd';
  const chosen = [`${price?.min?.amount ?? ''}-${price?.max?.amount ?? ''} ${currency}`];
  return { field: 'price', label: '', pick: 'range', values: [], chosen, any, today: '' };
}

/** An occasion and words are taken away or said again; there is no list of them. */
const isFacet = (field: Chip['field']) => field !== 'occasion' && field !== 'words';

const Told = ({ used, language }: { used: Used | undefined; language: Language }) => used && <UsedNote used={used} language={language} />;

/** The preference that a chip's limit comes from, if any. */
function usedFor(chip: Chip, used: Used[] | undefined): Used | undefined {
  return used?.find(({ field, value }) => field === chip.field && (field === 'price' ? chip.value === 'max' : chip.value === value));
}
