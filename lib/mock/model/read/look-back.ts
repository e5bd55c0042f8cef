import { folded } from '../language';
import { asksForSeveral } from '../phrases/bundles';
import { again, theFirstOnes, theTwo, total } from '../phrases/talk';
import type { Context } from './context';
import type { Intent } from './intent';
import { says } from './match';
import { kindsIn, sameKind } from './nouns';
import { referenceIn } from './reference';

/** "Show me those boots again": the search that was about them, with all that was said of it; the bundle; or, without a name, the one before. */
export function againIn(text: string, context: Context): Intent | undefined {
  const first = theFirstOnes.test(text);
  if (!first && !says(text, again)) return undefined;
  const { searches, lastBundle, search } = context;
  if (lastBundle && (asksForSeveral.outfit.test(text) || /\b(set|bundle|basket|kit|ensemble|panier)\b|套|篮/.test(text)))
    return { kind: 'bundle_again' };
  const kinds = kindsIn(text);
  const meant = kinds.length
    ? searches.findLast((query) => sameKind(kinds, query))
    : first
      ? searches[0]
      : (searches.findLast((query) => query !== search?.query) ?? searches.at(-1));
  return meant === undefined
    ? undefined
    : { kind: 'find', gift: false, query: folded(meant).length > 1_000 ? meant.slice(0, 1_000) : meant };
}

/** "How much together?": the things that were named, the bundle, the checkout that is open, or the two that were compared. */
export function totalIn(text: string, context: Context): Intent | undefined {
  if (!says(text, total)) return undefined;
  const { keys } = referenceIn(text, context);
  if (keys.length > 1) return { kind: 'total', of: keys };
  if (context.bundle) return { kind: 'total', of: 'bundle' };
  const shown = context.shown.map(({ key }) => key);
  const pair = context.compared.length ? context.compared : theTwo.test(text) ? shown.slice(0, 2) : [];
  if (pair.length) return { kind: 'total', of: pair };
  if (context.opened) return { kind: 'total', of: 'checkout' };
  const few = shown.length === 2 || shown.length === 3 ? shown : [];
  return few.length ? { kind: 'total', of: few } : { kind: 'which_one', about: 'question' };
}
