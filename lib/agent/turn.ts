import type { UIMessageChunk } from 'ai';
import { writeAnswer } from './answer';
import type { AssistantParts } from './assistant';
import { createKeeper } from './keeper';
import type { Lanes } from './lanes';
import type { AgentLimits } from './limits';
import { createMemory } from './memory';
import { noteFor } from './notes';
import { questionAfter } from './preferences/question';
import { standingIn, withStanding } from './preferences/standing';
import { rowsOf } from './preferences/store';
import { answerPress, type Pressed } from './press';
import type { MessageRecord } from './record';
import { settle, take } from './reduce';
import type { Run } from './run';
import type { Runs } from './runs';
import { metered } from './spending/meter';
import { createSpending } from './spending/spending';
import { spokenIn } from './spoken';
import { createBudget, shopTools } from './tools';
import type { ShopMessage } from './types';

type TurnParts = AssistantParts & { limits: AgentLimits; runs: Runs; record: MessageRecord; lanes: Lanes };

/** Parts whose end is worth a write: what they showed must survive a killed process. */
const finished = new Set<UIMessageChunk['type']>(['tool-output-available', 'tool-output-error', 'data-note']);

/** What a shopper sees first of an answer: cards, words, or a note that there are none. */
const sight = new Set<UIMessageChunk['type']>([...finished, 'text-delta']);

type Turn = {
  run: Run;
  history: ShopMessage[];
  locale: string | undefined;
  pressed?: Pressed;
  /** Called when the shopper sees something of the answer, or nothing is to come. */
  seen: () => void;
};

/** Returns what carries one run from its first chunk to its last; it is nobody's to await, and it never throws. */
export function createTurn({ db, runs, record, lanes, clock, log, limits, model, fallback, spending: money, ...rooms }: TurnParts) {
  const name = (voice: AssistantParts['model']) => (typeof voice === 'string' ? voice : voice.modelId);
  const spending = money && createSpending({ db, clock, log, ...money });
  const notCounted = (error: unknown) => log('usage_not_counted', { error: nameOf(error) });
  const voicesFor = (conversationId: string) =>
    [spending ? metered(model, spending, conversationId, notCounted) : model, ...(fallback ? [fallback] : [])].map((voice) => ({
      name: name(voice),
      model: voice,
    }));

  return async function turn({ run, history, locale, pressed, seen }: Turn): Promise<void> {
    const { answer, shopperId, conversationId } = run;
    const keeper = createKeeper(record, conversationId, answer, clock, (error) => log('answer_not_kept', { error: nameOf(error) }));
    const emit = (chunk: UIMessageChunk) => {
      take(answer, chunk);
      run.push(chunk);
      if (sight.has(chunk.type)) seen();
      if (finished.has(chunk.type) && !('preliminary' in chunk)) keeper.keep();
      else keeper.keepIfDue(chunk.type === 'text-end' ? 200 : 1_000);
    };
    const { catalog, checkout, orders, rates, policies = async () => undefined } = rooms;
    const said = wordsOf(history.at(-1));
    const language = pressed?.language ?? spokenIn(said, locale);
    try {
      const memory = createMemory(history);
      const known = await rowsOf(db, shopperId).catch(() => ({ kept: [], declined: [] }));
      const preferences = withStanding(known.kept, await standingIn({ catalog, locale, now: clock() }, history));
      const tools = shopTools({
        catalog,
        checkout,
        orders,
        shopperId,
        conversationId,
        locale,
        said,
        preferences,
        memory,
        rates,
        policies,
        budget: createBudget(limits),
        log,
        ...(pressed?.constraints && { change: pressed.constraints }),
      });
      emit({ type: 'start', messageId: answer.id, messageMetadata: { ...answer.metadata, language } });
      const outcome = await (pressed && memory.constraints ? answerPress : writeAnswer)({
        voices: voicesFor(conversationId),
        history,
        answer,
        tools,
        limits,
        now: clock(),
        locale,
        language,
        signal: run.abort.signal,
        rest: lanes.rest,
        emit,
        log,
      });
      const question =
        outcome === 'done' ? await questionAfter({ catalog, said, locale, kinds: memory.constraints?.kinds, history, known }) : undefined;
      if (question) emit({ type: 'data-remember', id: answer.id, data: question });
      const mark = outcome === 'stopped' ? { stopped: true } : outcome === 'failed' ? { failed: true } : {};
      // Kept before the last chunk: whoever reloads at the end finds it whole.
      await keeper.end(settle({ ...answer, metadata: { ...answer.metadata, ...mark } }), outcome);
      if (outcome === 'stopped') run.push({ type: 'message-metadata', messageMetadata: mark });
      run.push(
        outcome === 'stopped'
          ? { type: 'abort' }
          : outcome === 'failed'
            ? { type: 'error', errorText: noteFor('failed', language) }
            : { type: 'finish' },
      );
    } catch (error) {
      log('answer_failed', { error: nameOf(error) });
      run.push({ type: 'error', errorText: noteFor('failed', language) });
    } finally {
      seen();
      runs.close(run);
    }
  };
}

const wordsOf = (message: ShopMessage | undefined) => message?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
