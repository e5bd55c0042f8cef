import type { LanguageModel, UIMessageChunk } from 'ai';
import type { AgentLimits } from './limits';
import { noteFor } from './notes';
import { factsOf, speak, tryOf } from './speak';
import type { ShopToolSet } from './tools';
import type { ShopMessage } from './types';

export type Voice = { name: string; model: LanguageModel };

export type AnswerOf = {
  /** Asked in order; the next one takes over where the one before failed. */
  voices: Voice[];
  history: ShopMessage[];
  /** The answer as far as it is; `emit` makes it grow. */
  answer: ShopMessage;
  tools: ShopToolSet;
  limits: AgentLimits;
  now: Date;
  locale: string | undefined;
  /** Of the shopper's message: notes about the answer are in it. */
  language: string;
  signal: AbortSignal;
  /** Awaited before every step but the first: whoever has seen nothing yet goes first. */
  rest: () => Promise<void>;
  emit: (chunk: UIMessageChunk) => void;
  log: (event: string, facts: Record<string, string | number | undefined>) => void;
};

export type Outcome = 'done' | 'stopped' | 'failed';
/** How one model's try ended; the last three let the next one try. */
export type Try = 'done' | 'stopped' | 'failed' | 'refused' | 'spent';

/** Writes one answer, chunk by chunk, until a model has finished it, the shopper stops it, or nobody can. Never throws. */
export async function writeAnswer(of: AnswerOf): Promise<Outcome> {
  let before: Try | undefined;
  for (const voice of of.voices) {
    if (before) of.emit({ type: 'data-note', data: { text: noteFor(noteAfter(before), of.language) } });
    of.emit({ type: 'message-metadata', messageMetadata: { model: voice.name } });
    try {
      before = await speak(voice, of);
      if (before === 'done' || before === 'stopped') return before;
    } catch (error) {
      before = tryOf(error);
      of.log('model_failed', { model: voice.name, ...factsOf(error) });
    }
    closeOpenParts(of);
    if (of.signal.aborted) return 'stopped';
  }
  return 'failed';
}

const noteAfter = (before: Try) => (before === 'refused' || before === 'spent' ? before : 'took_over');

/** What a broken stream left open is closed for viewers too, so that nothing stays half typed. */
function closeOpenParts({ answer, emit }: AnswerOf): void {
  for (const part of [...answer.parts]) {
    if (part.type === 'text' && part.state === 'streaming') emit({ type: 'text-end', id: 'cut' });
    if ('toolCallId' in part && (part.state === 'input-streaming' || part.state === 'input-available')) {
      emit({ type: 'tool-output-error', toolCallId: part.toolCallId, errorText: 'This did not work.' });
    }
  }
}
