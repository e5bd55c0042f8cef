import type { Language } from '../language';
import { type Phrases, phrases, type Ways } from '../phrases';
import { createPick } from '../variety';

/** One language, and a choice among its ways to say things that is fixed for a place in the conversation. */
export type Voice = {
  language: Language;
  phrases: Phrases;
  /** The day that the instructions name, YYYY-MM-DD. */
  today: string | undefined;
  say: (ways: Ways, values?: { [name: string]: string | number }) => string;
  join: (list: string[]) => string;
};

export function createVoice(language: Language, seed: number, place: string, today?: string): Voice {
  const pick = createPick(seed, place);
  const spoken = phrases[language];
  const lists = new Intl.ListFormat(spoken.locale, { type: 'conjunction' });
  return { language, phrases: spoken, today, say: (ways, values = {}) => fill(pick(ways), values), join: (list) => lists.format(list) };
}

/** `{name}` → its value; one that is not given is left out. Line breaks and doubled spaces do not survive. */
export function fill(template: string, values: { [name: string]: string | number }): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A merchant's own words, in the quotation marks of the answer's language. */
export const quoted = (words: string, { phrases }: Voice): string => fill(phrases.quote, { words });

/** Two halves as one sentence: the second goes in where the first ended. */
export function joined(voice: Voice, first: string, second: string): string {
  const { joiner, stop } = voice.phrases;
  return `${first.replace(/[.。!！]$/u, '')}${joiner}${second.replace(/[.。]$/u, '')}${stop}`;
}
