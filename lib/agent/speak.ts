import { toUIMessageStream } from 'ai';
import type { AnswerOf, Try, Voice } from './answer';
import { ModelRefused } from './guard';
import { historyFor } from './history';
import { createLinkless } from './linkless';
import { shopAgent, timeoutOf } from './loop';
import { createPlain } from './plain';
import { settle } from './reduce';
import { SpendingReached } from './spending/meter';
import { toolNames } from './tools';
import type { ShopMessage } from './types';

/** One model's try at the answer: its chunks are emitted as they come, within the limits. Throws what the SDK throws before the first chunk. */
export async function speak(voice: Voice, of: AnswerOf): Promise<Try> {
  const { tools, limits, signal } = of;
  const said = of.answer.parts.length;
  const messages = await historyFor([...of.history, settle(of.answer)], tools, limits.turnsForModel);
  const spoken = await shopAgent({ model: voice.model, tools, limits, now: of.now, locale: of.locale, rest: of.rest }).stream({
    messages,
    abortSignal: signal,
    timeout: timeoutOf(limits),
    onEnd: ({ usage, steps }) =>
      of.log('answered', { model: voice.name, steps: steps.length, input: usage.inputTokens, output: usage.outputTokens }),
  });
  let failure: unknown;
  const stream = toUIMessageStream({
    stream: spoken.stream,
    tools,
    sendReasoning: false,
    sendStart: false,
    sendFinish: false,
    onError: (error) => {
      failure = error;
      return '';
    },
  });
  const reader = stream.getReader();
  const plain = createPlain(toolNames);
  const linkless = createLinkless();
  const stopped = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
  let letters = 0;
  let calls = 0;
  try {
    while (!signal.aborted) {
      const next = await Promise.race([reader.read(), stopped]);
      if (!next || signal.aborted) break;
      if (next.done) return of.answer.parts.slice(said).some(isShown) ? 'done' : fail(of, voice, new Error('empty answer'));
      const chunk = next.value;
      if (chunk.type === 'error') return fail(of, voice, failure);
      if (chunk.type === 'abort') return signal.aborted ? 'stopped' : fail(of, voice, new Error('time-out'));
      if (chunk.type === 'text-delta') letters += chunk.delta.length;
      if (chunk.type === 'tool-input-start') calls++;
      if (letters > limits.answerLength) return fail(of, voice, new Error('endless answer'));
      // What is over the limit answers each call with a refusal; a flood of calls is not even answered.
      if (calls > limits.toolCalls * 2) return fail(of, voice, new Error('endless calls'));
      const shown = plain(chunk);
      if (shown?.type === 'text-delta') {
        const delta = linkless.take(shown.delta);
        if (delta) of.emit({ ...shown, delta });
        continue;
      }
      const rest = shown?.type === 'text-end' ? linkless.end() : '';
      if (rest && shown?.type === 'text-end') of.emit({ type: 'text-delta', id: shown.id, delta: rest });
      if (shown) of.emit(shown);
    }
    return 'stopped';
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

const isShown = (part: ShopMessage['parts'][number]) => part.type !== 'step-start' && (part.type !== 'text' || part.text.trim() !== '');

function fail(of: AnswerOf, voice: Voice, error: unknown): Try {
  of.log('model_failed', { model: voice.name, ...factsOf(error) });
  return tryOf(error);
}

/** What a failure means for the shopper: declined, the day's money spent, or just broken. */
export function tryOf(error: unknown): Try {
  if (error instanceof ModelRefused) return 'refused';
  return error instanceof SpendingReached ? 'spent' : 'failed';
}

/** Name and status of a failure; never its text, which may hold what was asked. */
export function factsOf(error: unknown): { error: string; status?: number } {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : undefined;
  const name = error instanceof Error ? (error.constructor === Error ? error.message : error.name) : 'unknown';
  return { error: name.slice(0, 60), ...(status ? { status } : {}) };
}
