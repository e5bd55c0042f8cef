'use server';

import type { UIMessageChunk } from 'ai';
import { headers } from 'next/headers';
import { z } from 'zod';
import type { ConversationSummary, TurnRefusal } from '@/lib/agent/types';
import { shop } from '@/lib/wiring';
import { currentShopper, requireShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const Message = z.object({ id: Id, text: z.string() });

/** Starts the answer to one message and streams it; or says why not. Only the text is taken from the browser. */
export async function sendTurn(
  chatId: string,
  message: { id: string; text: string },
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

async function mine(chatId: string) {
  const id = Id.safeParse(chatId);
  const shopperId = await currentShopper();
  return id.success && shopperId ? { shopperId, chatId: id.data, assistant: (await shop()).assistant } : undefined;
}
