'use client';

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { whenSaid, wishText } from '@/components/preferences/words';
import type { Used } from '@/lib/agent/preferences/types';
import type { Chip } from '@/lib/catalog/types';

/** The preference that a chip's limit comes from, if any. */
export function usedFor(chip: Chip, used: Used[] | undefined): Used | undefined {
  return used?.find(({ field, value }) => field === chip.field && (field === 'price' ? chip.value === 'max' : chip.value === value));
}

/** "as you told me on Tuesday": days are the reader's, so they are written once the page is in their browser. */
export function UsedNote({ used }: { used: Used }) {
  const [when, setWhen] = useState('');
  useEffect(() => setWhen(whenSaid(used.since, new Date())), [used.since]);
  return <span className="ml-1 text-faint">· as you told me{when && ` ${when}`}</span>;
}

/** A preference that shaped a search and has no chip of its own among what was understood; `onAway`: it can be taken away for this search. */
export function UsedChip({ used, busy, onAway }: { used: Used; busy: boolean; onAway: (() => void) | undefined }) {
  const text = usedWords[used.kind](used.value);
  return (
    <li className="inline-flex min-h-8 items-center rounded-full bg-sunken px-3 text-xs text-soft has-[button]:pr-1">
      {text}
      <UsedNote used={used} />
      {onAway && (
        <button
          type="button"
          disabled={busy}
          aria-label={`Remove ${text}`}
          onClick={onAway}
          className="ml-0.5 grid size-7 place-items-center rounded-full hover:bg-line hover:text-ink"
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </li>
  );
}

const usedWords: Record<Used['kind'], (value: string) => string> = {
  size: (value) => `Size ${value}`,
  brand: (value) => `${value} first`,
  avoided_brand: (value) => `Not ${value}`,
  avoided_material: (value) => `No ${value}`,
  budget: (value) => wishText({ kind: 'budget', value }),
  country: (value) => wishText({ kind: 'country', value }),
};
