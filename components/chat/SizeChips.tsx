'use client';

import type { ShopMessage } from '@/lib/agent/types';
import { saysSize } from './say';

/** An answer that ends by asking for a size gets the sizes to tap; who ignores them loses nothing. */
export function SizeChips({ message, busy, onSay }: { message: ShopMessage; busy: boolean; onSay: (text: string) => void }) {
  const found = message.parts.findLast((part) => part.type === 'tool-search_products');
  const output = found?.type === 'tool-search_products' ? found.output : undefined;
  if (!output?.ask || !asksForSize(message)) return null;
  const { language } = output.constraints;
  return (
    <ul aria-label="Sizes in stock" className="flex flex-wrap gap-2">
      {output.ask.values.map((value) => (
        <li key={value}>
          <button
            type="button"
            disabled={busy}
            aria-label={`Size ${value}`}
            onClick={() => onSay(saysSize(value, language))}
            className="min-h-11 min-w-11 rounded-control border border-line bg-raised px-3 text-sm hover:border-edge disabled:text-faint"
          >
            {value}
          </button>
        </li>
      ))}
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
