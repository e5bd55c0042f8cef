import { isStepCount, type LanguageModel, ToolLoopAgent } from 'ai';
import { instructions } from './instructions';
import type { AgentLimits } from './limits';
import type { ShopToolSet } from './tools';

/** The tool loop for one answer. The last step that the limit allows may only speak, so that no answer ends in a tool call. */
export function shopAgent(of: {
  model: LanguageModel;
  tools: ShopToolSet;
  limits: AgentLimits;
  now: Date;
  locale: string | undefined;
  rest: () => Promise<void>;
}) {
  const { model, tools, limits, now, locale, rest } = of;
  return new ToolLoopAgent({
    model,
    tools,
    instructions: instructions({ today: now.toISOString().slice(0, 10), locale }),
    stopWhen: [isStepCount(limits.steps)],
    prepareStep: async ({ stepNumber }) => {
      if (stepNumber > 0) await rest();
      return stepNumber >= limits.steps - 1 ? { toolChoice: 'none' } : {};
    },
    // Searches of a bundle share what was understood; in order, the last one is what "cheaper" refines.
    toolCallConcurrency: 1,
    maxRetries: limits.retries,
    maxOutputTokens: 4_000,
    // Errors are read from the stream; this only keeps the SDK from printing them.
    onError: () => undefined,
  });
}

/** Time-outs of one answer, in the SDK's words. */
export function timeoutOf(limits: AgentLimits) {
  return { totalMs: limits.answerTime, firstChunkMs: limits.firstChunkTime, chunkMs: limits.chunkTime, toolMs: limits.toolTime };
}
