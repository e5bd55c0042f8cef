'use client';

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { whenSaid, wishText, wishWords } from '@/components/preferences/words';
import type { Language } from '@/components/ui/language';
import type { Used } from '@/lib/agent/preferences/types';
import { foundWords } from './found-words';
import { saysSize } from './say';

/** "as you told me on Tuesday": days are the reader's, so they are written once the page is in their browser. */
export function UsedNote({ used, language }: { used: Used; language: Language }) {
  const [when, setWhen] = useState('');
  useEffect(() => setWhen(whenSaid(used.since, new Date(), language)), [used.since, language]);
  return <span className="ml-1 text-faint">· {wishWords[language].told(when)}</span>;
}

/** A preference that shaped a search and has no chip of its own among what was understood; `onAway`: it can be taken away for this search. */
export function UsedChip({
  used,
  language,
  busy,
  onAway,
}: {
  used: Used;
  language: Language;
  busy: boolean;
  onAway: (() => void) | undefined;
}) {
  const text = used.kind === 'size' ? saysSize(used.value, language) : wishText(used, language);
  return (
    <li className="inline-flex min-h-8 items-center rounded-full bg-sunken px-3 text-xs text-soft has-[button]:pr-1">
      {text}
      <UsedNote used={used} language={language} />
      {onAway && (
        <button
          type="button"
          disabled={busy}
          aria-label={foundWords[language].remove(text)}
          onClick={onAway}
          className="ml-0.5 grid size-7 place-items-center rounded-full hover:bg-line hover:text-ink"
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </li>
  );
}
