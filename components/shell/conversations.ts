'use client';

import { createSignal } from '@/components/ui/signal';
import { listConversations } from '@/lib/actions/chat';
import type { ConversationSummary } from '@/lib/agent/types';

export const conversationList = createSignal<ConversationSummary[] | undefined>(undefined);

/** Reads the list again; called when one was begun, renamed or deleted. */
export function announceConversations(): void {
  listConversations().then(conversationList.set, () => undefined); // offline: the list stays as it was
}
