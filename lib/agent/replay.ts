import type { UIMessageChunk } from 'ai';
import type { ShopMessage } from './types';

/** A kept answer as the stream that it once was; for a message that is sent a second time under the same id. */
export function replay(message: ShopMessage): ReadableStream<UIMessageChunk> {
  const chunks = chunksOf(message);
  return new ReadableStream({
    pull(controller) {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function* chunksOf(message: ShopMessage): Generator<UIMessageChunk, undefined> {
  yield { type: 'start', messageId: message.id, messageMetadata: message.metadata };
  let text = 0;
  for (const part of message.parts) {
    if (part.type === 'step-start') yield { type: 'start-step' };
    if (part.type === 'text') {
      const id = `text-${text++}`;
      yield { type: 'text-start', id };
      yield { type: 'text-delta', id, delta: part.text };
      yield { type: 'text-end', id };
    }
    if (part.type === 'data-checkout' || part.type === 'data-note' || part.type === 'data-remember')
      yield { type: part.type, ...(part.id ? { id: part.id } : {}), data: part.data };
    if ('toolCallId' in part && part.type !== 'dynamic-tool') {
      const { toolCallId } = part;
      yield { type: 'tool-input-available', toolCallId, toolName: part.type.slice('tool-'.length), input: part.input };
      if (part.state === 'output-available') yield { type: 'tool-output-available', toolCallId, output: part.output };
      if (part.state === 'output-error') yield { type: 'tool-output-error', toolCallId, errorText: part.errorText };
    }
  }
  yield { type: 'finish' };
}
