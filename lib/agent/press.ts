import type { Catalog, Constraints } from '@/lib/catalog/types';
import type { AnswerOf, Outcome } from './answer';
import { factsOf } from './speak';
import type { Press, SearchOutput } from './types';

/** A press as the server reads it: the words that the conversation keeps, and the limit to set, if it sets one. */
export type Pressed = { language: Constraints['language']; text: string; constraints?: Partial<Constraints> };

/** Undefined when the change is none that the shop knows. The words of a change are the server's own. */
export function readPress({ language, change }: Press, text: string, read: Catalog['change']): Pressed | undefined {
  if (!change) return { language, text };
  const known = read(change, language);
  return known && { language, ...known };
}

type Words = { some: (n: number) => string; one: string; none: string; nearest: string };
const sentences: Record<Constraints['language'], Words> = {
  en: {
    some: (n) => `${n} products fit now.`,
    one: 'One product fits now.',
    none: 'Nothing fits all of that.',
    nearest: 'Nothing fits all of that. The nearest are below, with the limit that is in the way.',
  },
  zh: {
    some: (n) => `现在有 ${n} 件符合。`,
    one: '现在有一件符合。',
    none: '没有商品同时满足这些条件。',
    nearest: '没有商品同时满足这些条件。下面是最接近的，并注明是哪个条件挡住了它们。',
  },
  fr: {
    some: (n) => `${n} articles conviennent maintenant.`,
    one: 'Un article convient maintenant.',
    none: 'Rien ne convient à tout cela.',
    nearest: 'Rien ne convient à tout cela. Voici les plus proches, avec la limite qui les écarte.',
  },
};

function sentenceFor({ constraints, total, relax }: SearchOutput): string {
  const say = sentences[constraints.language];
  if (total > 0) return total === 1 ? say.one : say.some(total);
  return relax?.products.length ? say.nearest : say.none;
}

/**
 * The answer to a press on a limit: the search before with that limit, by the same tool that a model calls, and one sentence. It reads like any other answer
 * afterwards, on the screen and to a model. Never throws.
 */
export async function answerPress(of: Pick<AnswerOf, 'history' | 'tools' | 'answer' | 'signal' | 'emit' | 'log'>): Promise<Outcome> {
  const { emit, signal, answer } = of;
  const query = of.history.at(-1)?.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])) ?? [];
  const input = { query: query.join(' '), refine: true };
  const toolCallId = `press_${answer.id}`;
  const tool = of.tools.search_products;
  emit({ type: 'start-step' });
  emit({ type: 'tool-input-start', toolCallId, toolName: 'search_products' });
  emit({ type: 'tool-input-available', toolCallId, toolName: 'search_products', input });
  try {
    let last: SearchOutput | undefined;
    const outputs = tool.execute?.(input, { toolCallId, messages: [], abortSignal: signal, context: {} }) as AsyncIterable<SearchOutput>;
    for await (const output of outputs) {
      if (signal.aborted) return 'stopped';
      const preliminary = output.state !== 'done';
      emit({ type: 'tool-output-available', toolCallId, output, ...(preliminary ? { preliminary } : {}) });
      last = output;
    }
    if (!last) throw new Error('no output');
    const id = `${toolCallId}_said`;
    emit({ type: 'text-start', id });
    emit({ type: 'text-delta', id, delta: sentenceFor(last) });
    emit({ type: 'text-end', id });
    emit({ type: 'finish-step' });
    return 'done';
  } catch (error) {
    of.log('press_failed', factsOf(error));
    emit({ type: 'tool-output-error', toolCallId, errorText: 'This did not work.' });
    return 'failed';
  }
}
