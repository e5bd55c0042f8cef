import { folded, languageOf } from '../language';
import { patterns } from '../phrases/patterns';
import { ordinals, several } from '../phrases/pointing';
import { lettingGo, namedLimits } from '../phrases/widen';
import type { ToldSearch } from '../told';
import { colourIn, isSize, sizeIn } from './choice';
import type { Context } from './context';
import { goesOn } from './goes-on';
import type { Intent } from './intent';
import { says } from './match';
import { kindsIn, sameKind } from './nouns';

/** A new need, or a change of the one before; or nothing that could be either. */
export function need(text: string, { search, shown }: Context): Intent {
  const kinds = kindsIn(text);
  const gift = says(text, patterns.gift);
  const widened = search && wider(text, search.told);
  if (widened) return widened;
  const change =
    search &&
    changeOf(
      text,
      kinds,
      search.query,
      gift,
      shown.some(({ choose }) => choose.some(isSize)),
    );
  if (change) return change;
  if (kinds.length > 0 || gift) return { kind: 'find', gift };
  const placed = !search && ordinals.some(([words, place]) => place > 0 && words.test(text)) && says(text, patterns.ask);
  return gibberish(text) || placed ? { kind: 'unclear' } : { kind: 'find', gift };
}

function changeOf(text: string, kinds: string[], query: string, gift: boolean, sized: boolean): Intent | undefined {
  if (says(text, patterns.letGo)) return { kind: 'refine', cheaper: false };
  const bare = /^(\d{1,2}(?:[.,]5)?|x{0,3}[sml])$/.exec(text)?.[1];
  if (bare && sized) return { kind: 'refine', cheaper: false, query: `size ${bare}` };
  const cheaper = says(text, patterns.cheaper);
  const changed =
    cheaper ||
    goesOn(text) ||
    says(text, patterns.change) ||
    says(text, several) ||
    colourIn(text) !== undefined ||
    sizeIn(text) !== undefined;
  const words = /\p{Script=Han}/u.test(text) ? text.length / 2 : text.split(' ').length;
  // "Not jewellery" names a kind only to take it away.
  if (words <= 6 && (says(text, patterns.away) || says(text, patterns.narrow))) return { kind: 'refine', cheaper };
  // "Hmm, that is too expensive" says no more than "cheaper", which everybody understands.
  if (cheaper && kinds.length === 0 && !/\d/.test(text) && !gift && colourIn(text) === undefined)
    return { kind: 'refine', cheaper, query: plainly(text) };
  if (kinds.length > 0) return changed && sameKind(kinds, query) && (words <= 4 || cheaper) ? { kind: 'refine', cheaper } : undefined;
  // "One for a woman?" after a search for gifts goes on with it.
  if (gift && !says(folded(query), patterns.gift)) return undefined;
  if (!changed && gibberish(text)) return { kind: 'unclear' };
  return changed || words <= 4 ? { kind: 'refine', cheaper } : undefined;
}

/** "Widen it": the limit that stood in the way goes, else the first that there is; "remove the price limit" names it. */
function wider(text: string, { relax, understood }: ToldSearch): Intent | undefined {
  const languages = ['en', 'zh', 'fr'] as const;
  const language = languages[patterns.widen.findIndex((way) => way.test(text))];
  const held = (field: string) => field in understood || (field === 'price' && ('price_max' in understood || 'price_min' in understood));
  const first = language && (relax?.field ?? Object.keys(lettingGo).find(held));
  if (language && first) {
    const words = lettingGo[first];
    return words && { kind: 'refine', cheaper: false, query: words[language] };
  }
  for (const [field, ways] of namedLimits) {
    const said = languages[ways.findIndex((way) => way.test(text))];
    if (said && lettingGo[field]) return { kind: 'refine', cheaper: false, query: lettingGo[field][said] };
  }
  return undefined;
}

function plainly(text: string): string {
  const language = languageOf(text);
  return language === 'zh' ? '便宜一点' : language === 'fr' ? 'moins cher' : 'cheaper';
}

/** Nothing that could be a word: no vowel, or one letter over and over. */
function gibberish(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return text.replace(/[^\p{Script=Han}]/gu, '').length < 2;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const odd = (word: string) => !/[aeiouy]/.test(word) || /(.)\1{3,}/.test(word) || /[bcdfghjklmnpqrstvwxz]{5,}/.test(word);
  return words.length === 0 || words.every(odd);
}
