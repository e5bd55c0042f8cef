import type { Door } from '@/lib/wire/door';

/** One scripted answer of a model: words, calls, an HTTP error, or a stream that breaks off after the words. */
export type Scripted =
  | { say: string }
  | { calls: { name: string; input: unknown }[] }
  | { refuse: string }
  | { status: number; code: string }
  | { brokenAfter: string };

type Event = { type: string; [field: string]: unknown };
const head = { id: 'resp_1', created_at: 1, model: 'scripted' };
const usage = { input_tokens: 1, output_tokens: 1 };

function* eventsOf(answer: Exclude<Scripted, { status: number }>): Generator<Event> {
  yield { type: 'response.created', response: head };
  const item = { type: 'message', id: 'msg_1' };
  const words = 'say' in answer ? answer.say : 'brokenAfter' in answer ? answer.brokenAfter : undefined;
  if (words !== undefined) {
    yield { type: 'response.output_item.added', output_index: 0, item };
    for (const delta of words.match(/\S+\s*/g) ?? [])
      yield { type: 'response.output_text.delta', item_id: 'msg_1', output_index: 0, delta };
    if ('brokenAfter' in answer) {
      yield { type: 'error', sequence_number: 9, code: 'server_error', message: 'The server had an error', param: null };
      return;
    }
    yield { type: 'response.output_item.done', output_index: 0, item };
  }
  if ('refuse' in answer) {
    yield { type: 'response.output_item.added', output_index: 0, item };
    yield { type: 'response.refusal.delta', item_id: 'msg_1', output_index: 0, content_index: 0, delta: answer.refuse };
    yield { type: 'response.refusal.done', item_id: 'msg_1', output_index: 0, content_index: 0, refusal: answer.refuse };
    yield { type: 'response.output_item.done', output_index: 0, item };
  }
  if ('calls' in answer) {
    for (const [at, call] of answer.calls.entries()) {
      const made = {
        type: 'function_call',
        id: `fc_${at}`,
        call_id: `call_${Math.random().toString(36).slice(2)}`,
        name: call.name,
        arguments: JSON.stringify(call.input),
      };
      yield { type: 'response.output_item.added', output_index: at, item: { ...made, arguments: '' } };
      yield { type: 'response.function_call_arguments.delta', item_id: made.id, output_index: at, delta: made.arguments };
      yield { type: 'response.function_call_arguments.done', item_id: made.id, output_index: at, arguments: made.arguments };
      yield { type: 'response.output_item.done', output_index: at, item: { ...made, status: 'completed' } };
    }
  }
  yield { type: 'response.completed', response: { usage } };
}

/** A model's door that answers from a script, one entry per request, the last one for ever; `asked` are the bodies it was sent. `gate` holds each piece back. */
export function scriptedDoor(
  script: Scripted[] | ((n: number) => Scripted),
  gate?: () => Promise<void>,
): { door: Door; asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const door: Door = async (request) => {
    asked.push((await request.json()) as Record<string, unknown>);
    const answer = typeof script === 'function' ? script(asked.length) : (script[asked.length - 1] ?? script.at(-1));
    if (!answer) throw new Error('the script is empty');
    if ('status' in answer)
      return Response.json({ error: { message: 'no', type: 'error', code: answer.code, param: null } }, { status: answer.status });
    const events = eventsOf(answer);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = events.next();
        if (done) return controller.close();
        if (value.type === 'response.output_text.delta') await gate?.();
        controller.enqueue(encoder.encode(`event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`));
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  };
  return { door, asked };
}
