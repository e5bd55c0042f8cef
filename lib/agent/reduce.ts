import type { UIMessageChunk } from 'ai';
import type { ShopMessage } from './types';

type Part = ShopMessage['parts'][number];
type Loose = Record<string, unknown> & { type: string };

/** The server's copy of the answer after one more chunk. Changes `message` in place: it is written to the database, not compared. */
export function take(message: ShopMessage, chunk: UIMessageChunk): void {
  const parts = message.parts as Loose[];
  switch (chunk.type) {
    case 'start':
    case 'finish':
    case 'message-metadata':
      if (chunk.messageMetadata) message.metadata = { ...message.metadata, ...(chunk.messageMetadata as ShopMessage['metadata']) };
      return;
    case 'start-step':
      message.parts.push({ type: 'step-start' });
      return;
    case 'text-start':
      message.parts.push({ type: 'text', text: '', state: 'streaming' });
      return;
    case 'text-delta': {
      const part = openText(message);
      if (part) part.text += chunk.delta;
      return;
    }
    case 'text-end': {
      const part = openText(message);
      if (part) part.state = 'done';
      return;
    }
    case 'tool-input-start':
    case 'tool-input-available':
    case 'tool-output-available':
    case 'tool-output-error':
      takeTool(parts, chunk);
      return;
    default:
      if (chunk.type.startsWith('data-')) {
        const data = chunk as { type: string; id?: string; data: unknown };
        parts.push({ type: data.type, id: data.id, data: data.data });
      }
  }
}

function openText(message: ShopMessage): Extract<Part, { type: 'text' }> | undefined {
  const part = message.parts.findLast((one) => one.type === 'text');
  return part?.type === 'text' && part.state === 'streaming' ? part : undefined;
}

type ToolChunk = Extract<
  UIMessageChunk,
  { type: 'tool-input-start' | 'tool-input-available' | 'tool-output-available' | 'tool-output-error' }
>;

function takeTool(parts: Loose[], chunk: ToolChunk): void {
  let part = parts.find((one) => one.toolCallId === chunk.toolCallId);
  if (!part) {
    if (!('toolName' in chunk)) return;
    part = { type: `tool-${chunk.toolName}`, toolCallId: chunk.toolCallId, state: 'input-streaming' };
    parts.push(part);
  }
  if (chunk.type === 'tool-input-available') Object.assign(part, { state: 'input-available', input: chunk.input });
  if (chunk.type === 'tool-output-error')
    Object.assign(part, { state: 'output-error', errorText: chunk.errorText, preliminary: undefined });
  if (chunk.type === 'tool-output-available')
    Object.assign(part, { state: 'output-available', output: chunk.output, preliminary: chunk.preliminary });
}

/** Closes what a stopped, cut or failed answer left open, so that the screen shows no eternal skeleton. */
export function settle(message: ShopMessage): ShopMessage {
  const parts = message.parts.map((part): Part => {
    if (part.type === 'text' && part.state === 'streaming') return { ...part, state: 'done' };
    if (part.type === 'tool-search_products' && part.state === 'output-available' && part.output.state === 'searching') {
      return { ...part, preliminary: undefined, output: { ...part.output, state: 'done', expected: part.output.products.length } };
    }
    if (part.type === 'tool-find_bundle' && part.output?.state === 'searching' && part.state === 'output-available')
      return { ...part, preliminary: undefined, output: { ...part.output, state: 'done' } };
    return part;
  });
  // A call without an answer has nothing to show, and a model may not see one.
  return {
    ...message,
    parts: parts.filter((part) => !('toolCallId' in part) || part.state === 'output-available' || part.state === 'output-error'),
  };
}
