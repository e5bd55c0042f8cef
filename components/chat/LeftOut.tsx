import type { Press } from '@/lib/agent/types';
import type { Constraints, LeftOut as Item, Loosening } from '@/lib/catalog/types';
import { foundWords } from './found-words';

/** What was near and left out, by the limit that kept it out; under each limit the way to see those after all. */
export function LeftOut({
  items,
  loosen,
  language,
  open,
  busy,
  onPress,
}: {
  items: Item[];
  loosen: Loosening[];
  language: Constraints['language'];
  open: boolean;
  busy: boolean;
  onPress: (text: string, press: Press) => void;
}) {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const named = (kind: string) => (open ? loosen.filter((one) => one.kind === kind) : []);
  return (
    <details lang={language} className="open:basis-full">
      <summary className={summary}>{foundWords[language].out(items.length)}</summary>
      <ul className="grid gap-3 pb-2">
        {kinds.map((kind) => (
          <li key={kind} className="grid justify-items-start gap-1">
            <ul className="grid gap-1">
              {items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={item.key}>
                    <span className="font-medium text-ink">{item.title}</span> — {item.reason}
                  </li>
                ))}
            </ul>
            {named(kind).map(({ label, change, text }) => (
              <button
                key={label}
                type="button"
                disabled={busy}
                onClick={() => onPress(text, { language, change })}
                className="min-h-9 rounded-control border border-line bg-raised px-3 text-xs font-medium text-ink hover:border-edge disabled:text-faint pointer-coarse:min-h-11"
              >
                {label}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

export const summary =
  'inline-flex min-h-9 items-center rounded-control whitespace-nowrap font-medium text-soft underline decoration-line underline-offset-4 hover:text-ink pointer-coarse:min-h-11';
