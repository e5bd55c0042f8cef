'use server';

import type { UIMessageChunk } from 'ai';
import { headers } from 'next/headers';
import { z } from 'zod';
import type { ConversationSummary, Press, ShopMessage, TurnRefusal } from '@/lib/agent/types';
import type { Facet, FacetField } from '@/lib/catalog/types';
import { shop } from '@/lib/wiring';
import { Change, Field } from './change';
import { currentShopper, requireShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const PressAsked = z.object({ language: z.enum(['en', 'zh', 'fr']), change: Change.optional() });
const Message = z.object({ id: Id, text: z.string(), press: PressAsked.optional() });

/** Starts the answer to one message and streams it; or says why not. Only the text, or a press on a limit, is taken from the browser. */
export async function sendTurn(
  chatId: string,
  message: { id: string; text: string; press?: Press },
): Promise<ReadableStream<UIMessageChunk> | TurnRefusal> {
  const asked = z.object({ chatId: Id, message: Message }).safeParse({ chatId, message });
  if (!asked.success) return { refused: 'not_found', text: 'There is no such conversation.' };
  const shopperId = await requireShopper();
  const locale = (await headers()).get('accept-language')?.split(',')[0]?.slice(0, 20);
  const { assistant } = await shop();
  return assistant.sendTurn({ shopperId, conversationId: asked.data.chatId, message: asked.data.message, locale });
}

/** The answer that is being written, from its first chunk; null when none is. */
export async function resumeTurn(chatId: string): Promise<ReadableStream<UIMessageChunk> | null> {
  const found = await mine(chatId);
  return found ? found.assistant.resumeTurn(found.shopperId, found.chatId) : null;
}

/** What one limit of the newest search can be, with counts; null when there is nothing to choose. */
export async function loadFacet(chatId: string, field: FacetField): Promise<Facet | null> {
  const asked = Field.safeParse(field);
  const constraints = await understood(chatId);
  return (asked.success && constraints && (await (await shop()).catalog.facet(constraints, asked.data))) || null;
}

/** The limits that the newest search could have and has not. */
export async function loadFacetsOpen(chatId: string): Promise<{ field: FacetField; label: string }[]> {
  const constraints = await understood(chatId);
  return constraints ? (await shop()).catalog.facetsOpen(constraints) : [];
}

/**
 * What another tab or device added since: the message last seen, as it is now, and those after it; all of them where it is not there. Null when the conversation
 * is gone.
 */
export async function catchUp(chatId: string, lastId: string): Promise<{ messages: ShopMessage[]; running: boolean } | null> {
  const found = await mine(chatId);
  const conversation = await found?.assistant.conversations.get(found.shopperId, found.chatId);
  if (!conversation) return null;
  const from = conversation.messages.findIndex(({ id }) => id === lastId);
  return { messages: conversation.messages.slice(Math.max(0, from)), running: conversation.running };
}

/** Ends the answer; returns when what was said is kept. */
export async function stopTurn(chatId: string): Promise<void> {
  const found = await mine(chatId);
  await found?.assistant.stopTurn(found.shopperId, found.chatId);
}

export async function listConversations(): Promise<ConversationSummary[]> {
  const shopperId = await currentShopper();
  return shopperId ? (await shop()).assistant.conversations.list(shopperId) : [];
}

/** False: there is none of that id, or no title was given. */
export async function renameConversation(chatId: string, title: string): Promise<boolean> {
  const found = await mine(chatId);
  const clean = z.string().trim().min(1).max(500).safeParse(title);
  return found && clean.success ? found.assistant.conversations.rename(found.shopperId, found.chatId, clean.data) : false;
}

export async function removeConversation(chatId: string): Promise<boolean> {
  const found = await mine(chatId);
  return found ? found.assistant.conversations.remove(found.shopperId, found.chatId) : false;
}

async function understood(chatId: string) {
  const found = await mine(chatId);
  return found?.assistant.conversations.understood(found.shopperId, found.chatId);
}

async function mine(chatId: string) {
  const id = Id.safeParse(chatId);
  const shopperId = await currentShopper();
  return id.success && shopperId ? { shopperId, chatId: id.data, assistant: (await shop()).assistant } : undefined;
}
