import type { LanguageModelMiddleware } from 'ai';

/** The model declined to answer, or its provider's filter did. */
export class ModelRefused extends Error {
  override name = 'ModelRefused';
}

/** The stream ended in the middle, without a word that it did. */
export class ModelInterrupted extends Error {
  override name = 'ModelInterrupted';
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Whether a raw event is part of a refusal: `response.refusal.*`, or a chat completion's `choices[].delta.refusal`. */
function isRefusal(raw: unknown): boolean {
  const event = asRecord(raw);
  if (typeof event.type === 'string') return event.type.startsWith('response.refusal.');
  const [choice] = Array.isArray(event.choices) ? event.choices : [];
  const { refusal } = asRecord(asRecord(choice).delta);
  return typeof refusal === 'string' && refusal !== '';
}

/**
 * What the SDK passes on as ordinary text or an ordinary end becomes an error here: a refusal (the SDK streams its words like an answer's) and a stream
 * that stops without its last event. Who asks then lets another model answer, and says so.
 */
export const guard: LanguageModelMiddleware = {
  transformParams: async ({ params }) => ({ ...params, includeRawChunks: true }),
  wrapStream: async ({ doStream }) => {
    const { stream, ...rest } = await doStream();
    type Part = typeof stream extends ReadableStream<infer P> ? P : never;
    const guarded = stream.pipeThrough(
      new TransformStream<Part, Part>({
        transform(part, controller) {
          const stop = (error: Error) => {
            controller.enqueue({ type: 'error', error });
            controller.terminate();
          };
          if (part.type === 'raw') return isRefusal(part.rawValue) ? stop(new ModelRefused()) : undefined;
          if (part.type === 'finish' && part.finishReason.unified === 'content-filter') return stop(new ModelRefused());
          if (part.type === 'finish' && part.finishReason.unified === 'interrupted') return stop(new ModelInterrupted());
          controller.enqueue(part);
        },
      }),
    );
    return { stream: guarded, ...rest };
  },
};
