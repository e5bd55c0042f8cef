import type { UIMessageChunk } from 'ai';

/**
 * The SDK's chunks down to the few that the screen and the record know. A call of a tool that does not exist, or with arguments that do not fit, becomes
 * an ordinary failed call or nothing; the provider's own ids stay here. State is per answer: which calls were shown.
 */
export function createPlain(toolNames: ReadonlySet<string>): (chunk: UIMessageChunk) => UIMessageChunk | undefined {
  const shown = new Set<string>();
  return (chunk) => {
    switch (chunk.type) {
      case 'start-step':
      case 'finish-step':
        return { type: chunk.type };
      case 'text-start':
      case 'text-end':
        return { type: chunk.type, id: chunk.id };
      case 'text-delta':
        return { type: 'text-delta', id: chunk.id, delta: chunk.delta };
      case 'tool-input-start':
      case 'tool-input-available': {
        if (!toolNames.has(chunk.toolName)) return undefined;
        shown.add(chunk.toolCallId);
        const { toolCallId, toolName } = chunk;
        return chunk.type === 'tool-input-start'
          ? { type: chunk.type, toolCallId, toolName }
          : { type: chunk.type, toolCallId, toolName, input: chunk.input };
      }
      case 'tool-output-available':
        if (!shown.has(chunk.toolCallId)) return undefined;
        // The last list comes twice, as the last on the way and as the answer; cards are heavy, once is enough.
        if (chunk.preliminary && isDone(chunk.output)) return undefined;
        return {
          type: chunk.type,
          toolCallId: chunk.toolCallId,
          output: chunk.output,
          ...(chunk.preliminary ? { preliminary: true } : {}),
        };
      case 'tool-input-error':
      case 'tool-output-error':
        return shown.has(chunk.toolCallId)
          ? { type: 'tool-output-error', toolCallId: chunk.toolCallId, errorText: 'This did not work.' }
          : undefined;
      default:
        // Tool input as it is typed, reasoning, sources and files have no face in the shop.
        return undefined;
    }
  };
}

const isDone = (output: unknown) => typeof output === 'object' && output !== null && 'state' in output && output.state === 'done';
