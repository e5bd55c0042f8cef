'use server';

import { z } from 'zod';
import type { Preference, RememberAsked, Wish } from '@/lib/agent/preferences/types';
import { shop } from '@/lib/wiring';
import { currentShopper, requireShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** What the shopper let the shop remember, oldest first. */
export async function listPreferences(): Promise<Preference[]> {
  const who = await currentShopper();
  return who ? (await shop()).assistant.preferences.list(who) : [];
}

/** Keeps what the shopper typed, in the place of `id` when given; the list as it is then, or null: not understood, nothing has changed. */
export async function keepPreference(wish: Wish, id?: string): Promise<Preference[] | null> {
  const place = Id.optional().safeParse(id);
  if (!place.success) return null;
  const who = await requireShopper();
  const { preferences } = (await shop()).assistant;
  return (await preferences.keep(who, wish, place.data)) ? preferences.list(who) : null;
}

/** The list as it is then. */
export async function erasePreference(id: string): Promise<Preference[]> {
  const who = await currentShopper();
  const read = Id.safeParse(id);
  if (who && read.success) await (await shop()).assistant.preferences.erase(who, read.data);
  return listPreferences();
}

/** Forgets all of it. */
export async function erasePreferences(): Promise<void> {
  const who = await currentShopper();
  if (who) await (await shop()).assistant.preferences.eraseAll(who);
}

/** Yes or no to the question under an answer. What is kept is what the server asked there. Null: there is no such open question. */
export async function answerRemember(conversationId: string, messageId: string, yes: boolean): Promise<RememberAsked | null> {
  const who = await currentShopper();
  const read = z.object({ conversationId: Id, messageId: Id, yes: z.boolean() }).safeParse({ conversationId, messageId, yes });
  if (!who || !read.success) return null;
  const { conversationId: at, messageId: of } = read.data;
  return (await (await shop()).assistant.preferences.answer(who, { conversationId: at, messageId: of }, read.data.yes)) ?? null;
}

/** Countries that can be chosen, by their ISO codes. */
export async function countryChoices(): Promise<string[]> {
  return (await shop()).assistant.preferences.countries;
}
