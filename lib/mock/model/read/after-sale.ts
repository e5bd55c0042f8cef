import { afterSale } from '../phrases/after-sale';
import { patterns } from '../phrases/patterns';
import type { Context } from './context';
import { says } from './match';
import { kindsIn } from './nouns';

/** Something wanted of an order that was placed: which form, and by what words the order is known. */
export type AfterSale = { kind: 'after_sale'; what: 'cancel' | 'return' | 'exchange' | 'help'; number?: string; words: string };

/** "Cancel my order", "I want to return the boots", "换货", "parler à quelqu'un". Questions about terms are answered by words. */
export function afterSaleIn(text: string, context: Context): AfterSale | undefined {
  const what = whatIn(text, context);
  if (!what) return undefined;
  const number = /\b([a-z]{2}-[a-z0-9]{6,12})\b/i.exec(text)?.[1];
  return { kind: 'after_sale', what, ...(number ? { number } : {}), words: `${kindsIn(text).join(' ')} ${text}`.trim().slice(0, 200) };
}

function whatIn(text: string, context: Context): AfterSale['what'] | undefined {
  if (says(text, patterns.policy.person)) return 'help';
  if (afterSale.terms.test(text)) return undefined;
  if (afterSale.cancel.test(text)) return 'cancel';
  if (afterSale.asks.test(text)) return undefined;
  // With several things on the screen, to exchange one is to choose another.
  if (afterSale.exchange.test(text) && !context.bundle) return 'exchange';
  return afterSale.return.test(text) ? 'return' : undefined;
}
