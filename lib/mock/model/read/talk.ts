import { patterns } from '../phrases/patterns';
import { code, foreignIn, inLanguage, type Talk, talk } from '../phrases/talk';
import type { Intent } from './intent';
import { says } from './match';
import { kindsIn } from './nouns';

/** Longer than anybody describes a thing to buy. */
const essay = 700;

/** Other things altogether, where nothing was said of an order or a policy. */
export function elsewhereIn(text: string): Intent | undefined {
  const off = says(text, patterns.elsewhere) || (says(text, patterns.offTopic) && kindsIn(text).length === 0 && !says(text, patterns.gift));
  return off ? { kind: 'off_topic' } : undefined;
}

/** Talk beside shopping: pleasantries, anger, who this is, what there is; text that is no request; other languages. Whatever names a thing is a need. */
export function talkIn(text: string): Intent | undefined {
  if (code.test(text)) return { kind: 'talk', about: 'code' };
  const kinds = kindsIn(text);
  const asked = (Object.keys(talk) as Talk[]).find((about) => says(text, talk[about]));
  if (asked && (kinds.length === 0 || asked === 'identity' || asked === 'realMoney')) return { kind: 'talk', about: asked };
  if (text.length > essay && !says(text, patterns.need)) return { kind: 'talk', about: 'long' };
  if (kinds.length > 0 || says(text, patterns.gift)) return undefined;
  if (inLanguage.some(([, words]) => words.test(text)) && text.length < 60) return { kind: 'talk', about: 'language' };
  const language = foreignIn(text);
  return language ? { kind: 'foreign', language } : undefined;
}
