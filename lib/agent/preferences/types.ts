import type { Constraints } from '@/lib/catalog/types';

/** What may be remembered of a shopper, and nothing else. */
export const preferenceKinds = ['size', 'brand', 'avoided_brand', 'avoided_material', 'budget', 'country'] as const;
export type PreferenceKind = (typeof preferenceKinds)[number];

/** What a size is a size of. */
export const families = ['shoes', 'clothing'] as const;
export type Family = (typeof families)[number];

/**
 * One thing to remember. `value`: a size ("US 10", "M"), a brand, a material, a budget in minor units with its currency ("10000 usd"), or a country (ISO 3166,
 * "CA"). Of a size, a budget and a country there is one each; of the others many.
 */
export type Wish = { kind: PreferenceKind; about?: Family; value: string };

/** A wish that is kept; `since` (ISO 8601) is when the shopper said it. `here`: said in this conversation, for this conversation, and nowhere kept. */
export type Preference = Wish & { id: string; since: string; here?: true };

/** A kept wish that shaped a search. `field` and `value` name the limit it became. */
export type Used = { id: string; kind: PreferenceKind; field: keyof Constraints; value: string; since: string };

/** The question after an answer, and what became of it. */
export type RememberAsked = { asked: Wish[]; state: 'asked' | 'kept' | 'declined' };

/** The shopper's preferences. Only the shopper's own presses lead here: no tool has a way in. */
export type Preferences = {
  /** Countries that can be remembered (ISO 3166). */
  countries: string[];
  list: (shopperId: string) => Promise<Preference[]>;
  /** Keeps a wish that the shopper typed on their page; undefined when it is not one. With an `id`, in the place of that one. */
  keep: (shopperId: string, wish: Wish, id?: string) => Promise<Preference | undefined>;
  erase: (shopperId: string, id: string) => Promise<void>;
  /** Forgets everything, what was declined too. */
  eraseAll: (shopperId: string) => Promise<void>;
  /** Yes or no to the question in a message; what is kept is what the message asked, nothing of the caller's. Undefined: there is no such open question. */
  answer: (shopperId: string, at: { conversationId: string; messageId: string }, yes: boolean) => Promise<RememberAsked | undefined>;
};
