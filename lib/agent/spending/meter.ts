import { type LanguageModel, type LanguageModelMiddleware, wrapLanguageModel } from 'ai';
import type { Tokens } from './prices';
import type { Spending } from './spending';

/** The day's money for the model is spent. */
export class SpendingReached extends Error {
  override name = 'SpendingReached';
}

type Wrapped = Parameters<typeof wrapLanguageModel>[0]['model'];

/** Roughly, for a stream that broke off before it said: four characters to a token. */
const estimate = (letters: number) => Math.ceil(letters / 4);

/**
 * The model of one conversation with its meter: asked only while there is money left for the day, and every call counted by what the provider reports, or
 * by an estimate where its stream broke off first. A counter that fails is logged by the caller and holds no answer up.
 */
export function metered(model: LanguageModel, spending: Spending, conversationId: string, failed: (error: unknown) => void): LanguageModel {
  if (typeof model === 'string') return model;
  const name = model.modelId;
  const count = (tokens: Tokens, estimated: boolean) => spending.count({ conversationId, model: name, tokens, estimated }).catch(failed);

  const middleware: LanguageModelMiddleware = {
    wrapStream: async ({ doStream, params }) => {
      if (await spending.isReached()) throw new SpendingReached();
      const { stream, ...rest } = await doStream();
      type Part = typeof stream extends ReadableStream<infer P> ? P : never;
      let counted = false;
      let letters = 0;
      const once = async (tokens: Tokens, estimated: boolean) => {
        if (counted) return;
        counted = true;
        await count(tokens, estimated);
      };
      const broken = () => once({ input: estimate(JSON.stringify(params.prompt).length), cached: 0, output: estimate(letters) }, true);
      // Node calls `cancel` when the reader leaves; the type does not know it yet.
      const transformer: Transformer<Part, Part> & { cancel: () => Promise<void> } = {
        async transform(part, controller) {
          if (part.type === 'text-delta' || part.type === 'reasoning-delta' || part.type === 'tool-input-delta')
            letters += part.delta.length;
          if (part.type === 'finish') {
            const { inputTokens, outputTokens } = part.usage;
            const said = inputTokens.total !== undefined && outputTokens.total !== undefined;
            if (said)
              await once({ input: inputTokens.total ?? 0, cached: inputTokens.cacheRead ?? 0, output: outputTokens.total ?? 0 }, false);
            else await broken();
          }
          controller.enqueue(part);
        },
        flush: broken,
        cancel: broken,
      };
      return { stream: stream.pipeThrough(new TransformStream(transformer)), ...rest };
    },
  };
  return wrapLanguageModel({ model: model as Wrapped, middleware });
}
