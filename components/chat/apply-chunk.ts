import type { UIMessageChunk } from 'ai';
import type { ShopMessage } from '@/lib/agent/types';

type Part = ShopMessage['parts'][number];

/**
 * The AI SDK's own reader of chunks costs as much JavaScript as the rest of the page (decision 002), so this is the part of it that a shop needs:
 * the message after one more chunk. Pure: the message before stays as it was; unchanged parts keep their identity.
 */
export function applyChunk(message: ShopMessage, chunk: UIMessageChunk): ShopMessage {
  switch (chunk.type) {
    case 'start':
      return withMetadata({ ...message, id: chunk.messageId ?? message.id }, chunk.messageMetadata);
    case 'finish':
    case 'message-metadata':
      return withMetadata(message, chunk.messageMetadata);
    case 'abort':
      return withMetadata(message, { stopped: true });
    case 'start-step':
      return add(message, { type: 'step-start' });
    case 'text-start':
      return add(message, { type: 'text', text: '', state: 'streaming' });
    case 'text-delta':
      return changeLast(message, isOpenText, (part) => ({ ...part, text: part.text + chunk.delta }));
    case 'text-end':
      return changeLast(message, isOpenText, (part) => ({ ...part, state: 'done' }));
    case 'tool-input-start':
      return add(message, {
        type: `tool-${chunk.toolName}`,
        toolCallId: chunk.toolCallId,
        state: 'input-streaming',
        input: undefined,
      } as Part);
    case 'tool-input-available':
      return putTool(message, chunk.toolCallId, { type: `tool-${chunk.toolName}`, state: 'input-available', input: chunk.input });
    case 'tool-output-available':
      return putTool(message, chunk.toolCallId, { state: 'output-available', output: chunk.output, preliminary: chunk.preliminary });
    case 'tool-input-error':
    case 'tool-output-error':
      return putTool(message, chunk.toolCallId, { state: 'output-error', errorText: chunk.errorText });
    default:
      return chunk.type.startsWith('data-')
        ? putData(message, chunk as { type: `data-${string}`; id?: string; data: unknown; transient?: boolean })
        : message;
  }
}

type TextPart = Extract<Part, { type: 'text' }>;
const isOpenText = (part: Part): part is TextPart => part.type === 'text' && part.state === 'streaming';

function withMetadata(message: ShopMessage, more: unknown): ShopMessage {
  return more ? { ...message, metadata: { ...message.metadata, ...(more as ShopMessage['metadata']) } } : message;
}

function add(message: ShopMessage, part: Part): ShopMessage {
  return { ...message, parts: [...message.parts, part] };
}

function replaceAt(message: ShopMessage, at: number, part: Part): ShopMessage {
  const parts = message.parts.slice();
  parts[at] = part;
  return { ...message, parts };
}

function changeLast<P extends Part>(message: ShopMessage, wanted: (part: Part) => part is P, change: (part: P) => Part): ShopMessage {
  const at = message.parts.findLastIndex(wanted);
  const part = message.parts[at];
  return part && wanted(part) ? replaceAt(message, at, change(part)) : message;
}

function putTool(message: ShopMessage, toolCallId: string, change: Record<string, unknown>): ShopMessage {
  const at = message.parts.findIndex((part) => 'toolCallId' in part && part.toolCallId === toolCallId);
  const part = message.parts[at];
  if (part) return replaceAt(message, at, { ...part, ...change } as Part);
  return change.type ? add(message, { toolCallId, ...change } as Part) : message;
}

function putData(message: ShopMessage, chunk: { type: `data-${string}`; id?: string; data: unknown; transient?: boolean }): ShopMessage {
  if (chunk.transient) return message;
  const part = { type: chunk.type, id: chunk.id, data: chunk.data } as Part;
  const at = chunk.id === undefined ? -1 : message.parts.findIndex((old) => old.type === chunk.type && 'id' in old && old.id === chunk.id);
  return at < 0 ? add(message, part) : replaceAt(message, at, part);
}
