import { join } from '@/components/ui/join';
import type { Tone } from './standing';

const tones: Record<Tone, string> = { calm: 'text-ink', good: 'text-good', warn: 'text-warn' };

/** Where an order stands: a word with a dot; the dot only repeats what the word says. */
export function StatusMark({ text, tone }: { text: string; tone: Tone }) {
  return (
    <span className={join('inline-flex items-center gap-2 text-sm font-medium', tones[tone])}>
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {text}
    </span>
  );
}
