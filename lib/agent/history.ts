import { convertToModelMessages, type ModelMessage, type ToolSet } from 'ai';
import type { ShopMessage } from './types';

/**
 * The conversation as a model reads it: its last turns, tool results in their few lines, a press of Buy as a sentence. What only the screen needs stays away.
 */
export async function historyFor(messages: ShopMessage[], tools: ToolSet, turns: number): Promise<ModelMessage[]> {
  const starts = messages.flatMap((message, at) => (message.role === 'user' ? [at] : []));
  const from = starts.at(-turns) ?? starts[0] ?? 0;
  const spoken = messages.slice(from).filter((message) => message.parts.some((part) => part.type !== 'step-start'));
  return convertToModelMessages<ShopMessage>(spoken, {
    tools,
    ignoreIncompleteToolCalls: true,
    convertDataPart: (part) =>
      part.type === 'data-checkout'
        ? { type: 'text', text: `[The shopper pressed Buy on a card: checkout ${part.data.checkoutId} is open on the screen.]` }
        : undefined,
  });
}
