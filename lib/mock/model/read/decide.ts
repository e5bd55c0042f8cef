import { folded } from '../language';
import { addsAll } from '../phrases/bundles';
import { patterns } from '../phrases/patterns';
import { bareNo, bareYes, talk } from '../phrases/talk';
import { aboutShown, bareTalk } from './about-shown';
import { afterSaleIn } from './after-sale';
import { aboutBundle, bundleIn } from './bundle';
import { answerTo } from './choice';
import type { Context } from './context';
import type { Forbidden, Intent, Policy } from './intent';
import { againIn, totalIn } from './look-back';
import { says } from './match';
import { need } from './need';
import { kindsIn } from './nouns';
import { referenceIn } from './reference';
import { elsewhereIn, talkIn } from './talk';

/**
 * What the shopper wants, from their words and from what was on the screen. Ladders of the clear before the vague: what must be refused, what is said in
 * one fixed way, what speaks of shown products, what changes the search; at the end everything with a word in it is a need, and the catalogue says
 * whether it is one.
 */
export function decide(message: string, context: Context): Intent {
  const text = folded(message);
  return (
    fixed(text) ??
    answer(message, context) ??
    talkIn(text) ??
    totalIn(text, context) ??
    againIn(text, context) ??
    afterSaleIn(text, context) ??
    afterSales(text, context) ??
    elsewhereIn(text) ??
    aboutBundle(text, context) ??
    several(text) ??
    (context.search ? aboutShown(text, context, context.search) : bareTalk(text)) ??
    need(text, context)
  );
}

function fixed(text: string): Intent | undefined {
  const what = (Object.keys(patterns.forbidden) as Forbidden[]).find((one) => says(text, patterns.forbidden[one]));
  if (what) return { kind: 'forbidden', what };
  if (says(text, patterns.remembered)) return { kind: 'remember', page: true };
  if (says(text, patterns.remember)) return { kind: 'remember', page: false };
  if (!/[\p{L}\p{N}]/u.test(text)) return says(text, patterns.help) ? { kind: 'help' } : { kind: 'unclear' };
  if (bareYes.test(text)) return { kind: 'talk', about: 'yes' };
  if (bareNo.test(text)) return { kind: 'never_mind' };
  if (says(text, talk.howAreYou)) return { kind: 'talk', about: 'howAreYou' };
  if (says(text, patterns.greeting)) return { kind: 'greeting' };
  if (says(text, patterns.thanks)) return { kind: 'thanks' };
  if (says(text, patterns.neverMind)) return { kind: 'never_mind' };
  if (says(text, patterns.help)) return { kind: 'help' };
  return undefined;
}

/** "Which size?" was asked, and this answers it. */
function answer(message: string, { pending }: Context): Intent | undefined {
  if (!pending) return undefined;
  const options = answerTo(message, pending.open, pending.available);
  if (!options.length) return undefined;
  return { kind: 'buy', key: pending.key, options: [...pending.said, ...options], quantity: pending.quantity };
}

function several(text: string): Intent | undefined {
  const things = says(text, patterns.compare) ? undefined : bundleIn(text);
  return things && { kind: 'bundle', things };
}

function afterSales(text: string, context: Context): Intent | undefined {
  const kinds = kindsIn(text);
  const policy = (Object.keys(patterns.policy) as Policy[]).find((one) => says(text, patterns.policy[one]));
  // Whether one of the shown things has a warranty is a question to its facts.
  const topic = policy === 'warranty' && referenceIn(text, context).keys.length === 1 ? undefined : policy;
  // "Return my order" is about returning, whatever it says of the order.
  if (topic !== 'returns' && says(text, patterns.order))
    return { kind: 'order', number: /\b([a-z]{1,4}-?\d{3,}|\d{4,})\b/i.exec(text)?.[1] };
  // "A bag with a lifetime warranty" is a need; "do they have a warranty?" is a question.
  const need = says(text, patterns.need) || /^(an?|some|une?|des|\p{L}+ (with|avec)) /u.test(text);
  const wish = kinds.length > 0 && !says(text, patterns.ask) && need;
  if (topic && !wish) {
    const key = referenceIn(text, context).keys[0] ?? context.focus;
    return { kind: 'policy', topic, ...(key ? { key } : {}) };
  }
  const lasting = says(text, patterns.home) || (!context.search?.told.products.length && says(text, patterns.lasting));
  if (kinds.length === 0 && lasting) return { kind: 'remember', page: false, noted: true };
  if (context.bundle && addsAll.test(text)) return { kind: 'add_to_cart', all: true };
  if (says(text, patterns.addToCart)) return { kind: 'add_to_cart' };
  if (says(text, patterns.cart) && !referenceIn(text, context).keys.length) return { kind: 'checkout' };
  return undefined;
}
