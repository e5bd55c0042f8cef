import type { Constraints, SearchRequest } from '../types';
import { type Known, nothingKnown } from './known';
import { letGo } from './let-go';
import { shared } from './price';
import { refined } from './refine';
import { readSentence } from './sentence';

export { chipsOf } from './chips';
export { type Known, nothingKnown } from './known';

/**
 * The shopper's words in English, 中文 or français as constraints. `before` is what held until now, the new words refine it; `constraints` are set
 * last and win, a field given empty (undefined, null, []) is taken away. Pure: the day and what the shop knows are passed in.
 */
export function understand(request: SearchRequest, context: { today: Date; known?: Known; currency?: string }): Constraints {
  const said = request.query.trim();
  const { before } = request;
  const currency = before?.price?.max?.currency ?? before?.price?.min?.currency ?? context.currency ?? 'usd';
  const read = (words: string) =>
    readSentence(words, {
      known: context.known ?? nothingKnown,
      today: context.today,
      currency,
      ...(request.locale && { locale: request.locale }),
      ...(before && { language: before.language, ...(before.kinds && { kinds: before.kinds }), sized: Boolean(before.sizes?.length) }),
    });
  const understood = said === '' && before ? { ...before } : ((before && letGo(before, said, read)) ?? refined(before, read(said), said));
  for (const [field, value] of Object.entries(request.constraints ?? {})) {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
      delete understood[field as keyof Constraints];
    else Object.assign(understood, { [field]: value });
  }
  return shared(understood);
}
