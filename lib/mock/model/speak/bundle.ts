import { folded } from '../language';
import type { ToldBundle } from '../told';
import { amount } from './limits';
import { speakOfRemembered } from './remembered';
import { joined, type Voice } from './voice';

/** Beside the groups: how many things, whether they keep to the budget, what has nothing, and how to change one. No title, no price. */
export function speakOfBundle(told: ToldBundle, intent: 'new' | 'swap', voice: Voice): string {
  const { bundle } = voice.phrases;
  const gap = voice.language === 'zh' ? '' : ' ';
  if (intent === 'swap' && told.trouble) return voice.say(bundle.kept);
  const filled = told.parts.filter((part) => part.shown > 0);
  if (filled.length === 0) return voice.say(voice.phrases.nothing.plain, { limits: '' });
  const lead =
    intent === 'swap'
      ? voice.say(bundle.swapped)
      : voice.say(told.merchants > 1 ? bundle.several : bundle.one, { n: filled.length, m: told.merchants });
  const missing = told.parts.filter((part) => part.shown === 0).map(({ label }) => spoken(label, voice));
  const limit = told.budget ? amount(told.budget, voice) : undefined;
  const second = missing.length
    ? voice.say(bundle.missing, { labels: voice.join(missing) })
    : limit && voice.say(told.within_budget ? bundle.within : bundle.over, { budget: limit });
  const opening = second ? joined(voice, lead, second) : lead;
  if (limit && !told.within_budget) return opening;
  if (told.ask && intent === 'new') return `${opening}${gap}${voice.say(bundle.whose)}`;
  const at = filled.length > 1 ? folded(filled.map(({ label }) => label).join()).length % filled.length : 0;
  const label = spoken(filled[at]?.label ?? '', voice);
  const kept = speakOfRemembered(told.remembered, voice);
  if (kept && intent === 'new') return `${opening}${gap}${kept}`;
  return intent === 'swap'
    ? opening
    : `${opening}${gap}${voice.say(limit ? bundle.next : bundle.nextBudget, { label, another: anotherOf(label, voice) })}`;
}

/** "another hat", "other sandals". */
const anotherOf = (label: string, { language }: Voice) =>
  language === 'fr' ? `${label.endsWith('s') ? 'autres' : 'autre'} ${label}` : `${label.endsWith('s') ? 'other' : 'another'} ${label}`;

/** A heading in the middle of a sentence. */
const spoken = (label: string, voice: Voice) => (voice.language === 'zh' ? label : label.charAt(0).toLowerCase() + label.slice(1));
