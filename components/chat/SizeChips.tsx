'use client';

import { useEffect, useRef, useState } from 'react';
import type { ShopMessage } from '@/lib/agent/types';
import { foundWords } from './found-words';
import { saysSize } from './say';

/** An answer that ends by asking for a size gets the sizes to tap, and a way past the question; who ignores it loses nothing. */
export function SizeChips({ message, busy, onSay }: { message: ShopMessage; busy: boolean; onSay: (text: string) => void }) {
  const found = message.parts.findLast((part) => part.type === 'tool-search_products');
  const output = found?.type === 'tool-search_products' ? found.output : undefined;
  const [skipped, setSkipped] = useState<'now' | 'before'>();
  const note = useRef<HTMLParagraphElement>(null);
  const mark = `aisle-skipped-${message.id}`;
  useEffect(() => {
    if (sessionStorage.getItem(mark)) setSkipped('before');
  }, [mark]);
  useEffect(() => {
    // The button that was pressed is gone.
    if (skipped === 'now') note.current?.focus();
  }, [skipped]);

  if (!output?.ask || !asksForSize(message) || skipped === 'before') return null;
  const { language } = output.constraints;
  const say = foundWords[language];
  if (skipped) {
    return (
      <p ref={note} tabIndex={-1} lang={language} className="text-sm text-soft outline-none">
        {say.skipped}
      </p>
    );
  }
  return (
    <ul lang={language} aria-label={say.sizes} className="flex flex-wrap gap-2">
      {output.ask.values.map((value) => (
        <li key={value}>
          <button
            type="button"
            disabled={busy}
            aria-label={saysSize(value, language)}
            onClick={() => onSay(saysSize(value, language))}
            className="min-h-11 min-w-11 rounded-control border border-line bg-raised px-3 text-sm hover:border-edge disabled:text-faint"
          >
            {value}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => {
            sessionStorage.setItem(mark, 'yes');
            setSkipped('now');
          }}
          className="min-h-11 rounded-control px-3 text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink"
        >
          {say.skip}
        </button>
      </li>
    </ul>
  );
}

/** Whether the last sentence speaks of a size. */
function asksForSize(message: ShopMessage): boolean {
  const words = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join(' ');
  const last = words
    .trim()
    .split(/(?<=[.!?。!?！？])\s*/)
    .filter(Boolean)
    .at(-1);
  return /\bsizes?\b|\btailles?\b|pointure|尺码|多大码/i.test(last ?? '');
}
