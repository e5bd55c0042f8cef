'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import type { Used } from '@/lib/agent/preferences/types';
import type { Chip, Constraints } from '@/lib/catalog/types';
import { ChangePrice } from './ChangePrice';
import { saysLetGo } from './say';
import { UsedChip, UsedNote, usedFor } from './UsedNote';

/** What was understood. While it is what the next words refine, each limit can be taken away, and the highest price be changed; both are said in the conversation. */
export function Chips({
  chips,
  constraints,
  used,
  open,
  busy,
  onSay,
}: {
  chips: Chip[];
  constraints: Constraints;
  /** which of them come from what the shopper told earlier */
  used?: Used[];
  /** the newest search of the conversation */
  open: boolean;
  busy: boolean;
  onSay: (text: string) => void;
}) {
  const [changing, setChanging] = useState(false);
  const { price, language } = constraints;
  const max = price?.max;
  return (
    <div className="grid gap-2">
      <ul aria-label="What was understood" className="flex flex-wrap gap-1.5">
        {chips.map((chip) => (
          <li
            key={`${chip.field}-${chip.value}`}
            className="inline-flex min-h-8 items-center rounded-full bg-sunken px-3 text-xs text-soft has-[button]:pr-1"
          >
            <span lang={language}>{chip.label}</span>
            <Told used={usedFor(chip, used)} />
            {open && chip.field === 'price' && chip.value === 'max' && max && (
              <button
                type="button"
                disabled={busy}
                aria-expanded={changing}
                aria-label={`Change ${chip.label}`}
                onClick={() => setChanging(!changing)}
                className="ml-1 min-h-7 rounded-full px-2 font-medium underline decoration-line underline-offset-4 hover:text-ink"
              >
                Change
              </button>
            )}
            {open && chip.away && (
              <button
                type="button"
                disabled={busy}
                aria-label={`Remove ${chip.label}`}
                onClick={() => chip.away && onSay(chip.away)}
                className="ml-0.5 grid size-7 place-items-center rounded-full hover:bg-line hover:text-ink"
              >
                <X aria-hidden size={13} />
              </button>
            )}
          </li>
        ))}
        {used
          ?.filter(({ kind }) => kind === 'brand')
          .map((one) => (
            <UsedChip key={one.id} used={one} busy={busy} onAway={open ? () => onSay(saysLetGo('brand', language) ?? '') : undefined} />
          ))}
      </ul>
      {open && changing && max && (
        <ChangePrice
          max={max}
          language={language}
          busy={busy}
          onSay={(text) => {
            setChanging(false);
            onSay(text);
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </div>
  );
}

const Told = ({ used }: { used: Used | undefined }) => used && <UsedNote used={used} />;
