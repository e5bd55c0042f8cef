import type { Catalog } from '@/lib/catalog/types';
import { visible } from '../fence';
import type { ShopMessage } from '../types';
import { isSameMatter, mayHoldOne, wishesIn, worthAsking } from './read';
import type { Preference, RememberAsked, Wish } from './types';

type Of = {
  catalog: Pick<Catalog, 'search'>;
  /** The shopper's message. */
  said: string;
  locale: string | undefined;
  /** What the conversation is about, for a size without a thing. */
  kinds: string[] | undefined;
  history: ShopMessage[];
  known: { kept: Preference[]; declined: Wish[] };
};

/** Questions of one conversation; more would be a nuisance. */
const most = 3;

/** The question to ask after an answer, read from the shopper's own message alone; undefined where there is nothing to ask, or it was asked before. */
export async function questionAfter({ catalog, said, locale, kinds, history, known }: Of): Promise<RememberAsked | undefined> {
  const asked = history.flatMap((message) => message.parts.flatMap((part) => (part.type === 'data-remember' ? part.data.asked : [])));
  if (asked.length >= most || !mayHoldOne(said)) return undefined;
  const own = await catalog.search({ query: visible(said), locale, limit: 1 }).catch(() => undefined);
  const wishes = own ? worthAsking(wishesIn(said, own.constraints, kinds), known.kept, known.declined) : [];
  const fresh = wishes.filter((wish) => !asked.some((one) => isSameMatter(one, wish) && one.value === wish.value));
  return fresh.length ? { asked: fresh, state: 'asked' } : undefined;
}
