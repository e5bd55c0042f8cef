'use client';

import { ChevronLeft, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { loadFacet, loadFacetsOpen } from '@/lib/actions/chat';
import type { Change, Facet, FacetField } from '@/lib/catalog/types';
import { Choice } from './Choice';
import { moveInList, usePlace } from './place';
import { type Language, saysChoice, words } from './words';

type Props = {
  conversationId?: string;
  /** what is changed, or which filter to add */
  of: FacetField | 'add';
  /** the chip that was pressed, and its name */
  anchor: HTMLElement;
  title: string;
  language: Language;
  /** a limit whose choices need no look at what was found */
  given?: Facet;
  onChange: (change: Change, text: string, labels: string[]) => void;
  onClose: () => void;
};
type Shown = Facet | { field: FacetField; label: string }[] | 'loading' | 'failed' | 'nothing';

/**
 * The browser's own popover beside a chip, a sheet on a phone: what the limit can be, from what was found. Esc and a press outside close it, the focus goes back
 * to the chip.
 */
export function FacetPopover({ conversationId, of, anchor, title, language, given, onChange, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  const [field, setField] = useState<FacetField | undefined>(of === 'add' ? undefined : of);
  const [shown, setShown] = useState<Shown>(given ?? 'loading');
  const say = words[language];

  useEffect(() => {
    // Effects run twice while developing, and an open popover must not be opened.
    if (!ref.current?.matches(':popover-open')) ref.current?.showPopover();
  }, []);
  useEffect(() => {
    if (!conversationId) return;
    let gone = false;
    setShown('loading');
    const load = field ? loadFacet(conversationId, field) : loadFacetsOpen(conversationId);
    load.then(
      (found) => !gone && setShown(found && (!Array.isArray(found) || found.length > 0) ? found : 'nothing'),
      () => !gone && setShown('failed'),
    );
    return () => {
      gone = true;
    };
  }, [conversationId, field]);
  usePlace(ref, anchor, shown);
  useEffect(() => {
    const inside = (query: string) => ref.current?.querySelector<HTMLElement>(query);
    // What holds already, else the first that can be chosen.
    const first =
      inside('input:checked:enabled:not([name=system]), input[inputmode]:not([value=""])') ??
      inside('input:enabled:not([type=radio][name=system]), [data-choice]');
    (shown === 'loading' ? ref.current : (first ?? ref.current))?.focus({ preventScroll: true });
  }, [shown]);

  const name = (typeof shown === 'object' && !Array.isArray(shown) && shown.label) || title;
  return (
    <div
      ref={ref}
      popover="auto"
      data-facets
      role="dialog"
      aria-labelledby={id}
      aria-busy={shown === 'loading' || undefined}
      lang={language}
      tabIndex={-1}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to && to !== anchor && !event.currentTarget.contains(to)) ref.current?.hidePopover();
      }}
      className="fixed inset-auto m-0 w-80 max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-card border border-line bg-raised p-0 text-ink shadow-card outline-none open:flex max-sm:inset-x-0 max-sm:bottom-0 max-sm:max-h-[85dvh] max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none max-sm:backdrop:bg-black/40"
    >
      <div className="flex items-center gap-1 border-b border-line pl-4">
        {of === 'add' && field && (
          <button type="button" aria-label={say.back} onClick={() => setField(undefined)} className={`-ml-3 ${square}`}>
            <ChevronLeft aria-hidden size={18} />
          </button>
        )}
        <h3 id={id} className="min-w-0 grow text-sm font-semibold wrap-anywhere">
          {name}
        </h3>
        <button type="button" aria-label={say.close} onClick={() => ref.current?.hidePopover()} className={square}>
          <X aria-hidden size={16} />
        </button>
      </div>
      {Array.isArray(shown) ? (
        <ul aria-labelledby={id} className="grid min-h-0 overflow-y-auto overscroll-contain p-2" onKeyDown={moveInList}>
          {shown.map((one) => (
            <li key={one.field}>
              <button
                type="button"
                data-choice
                onClick={() => setField(one.field)}
                className="min-h-11 w-full rounded-control px-3 text-left text-sm hover:bg-sunken"
              >
                {one.label}
              </button>
            </li>
          ))}
        </ul>
      ) : typeof shown === 'object' ? (
        <Choice
          key={shown.field}
          facet={shown}
          language={language}
          onApply={(values, labels) => {
            ref.current?.hidePopover();
            if (String(values) !== String(shown.chosen))
              onChange({ field: shown.field, values }, saysChoice(shown, labels, language), labels);
          }}
        />
      ) : (
        <p role="status" className="p-4 text-sm text-soft">
          {say[shown]}
        </p>
      )}
    </div>
  );
}

const square = 'grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink';
