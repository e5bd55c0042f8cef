import { type OutputCall, type OutputItem, type OutputMessage, pieces } from './output';
import { type Made, responseObject } from './response';

type Event = { type: string; [field: string]: unknown };

/** The events of a streamed response, in OpenAI's order. */
export function* eventsOf(made: Made, paced: boolean): Generator<Event> {
  yield { type: 'response.created', response: responseObject(made, 'in_progress') };
  yield { type: 'response.in_progress', response: responseObject(made, 'in_progress') };
  for (const [at, item] of made.output.entries()) yield* item.type === 'message' ? messageEvents(item, at, paced) : callEvents(item, at);
  yield { type: 'response.completed', response: responseObject(made, 'completed') };
}

function* messageEvents(item: OutputMessage, output_index: number, paced: boolean): Generator<Event> {
  const text = item.content[0]?.text ?? '';
  const place = { item_id: item.id, output_index, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [], logprobs: [] };
  yield { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', content: [] } satisfies OutputItem };
  yield { type: 'response.content_part.added', ...place, part };
  for (const delta of pieces(text, paced)) yield { type: 'response.output_text.delta', ...place, delta, logprobs: [] };
  yield { type: 'response.output_text.done', ...place, text, logprobs: [] };
  yield { type: 'response.content_part.done', ...place, part: { ...part, text } };
  yield { type: 'response.output_item.done', output_index, item };
}

function* callEvents(item: OutputCall, output_index: number): Generator<Event> {
  const place = { item_id: item.id, output_index };
  yield { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress', arguments: '' } satisfies OutputItem };
  yield { type: 'response.function_call_arguments.delta', ...place, delta: item.arguments };
  yield { type: 'response.function_call_arguments.done', ...place, name: item.name, arguments: item.arguments };
  yield { type: 'response.output_item.done', output_index, item };
}

/** Characters that an event lets a reader see; what a demo speed is counted by. */
export const lettersIn = (event: Event) =>
  event.type === 'response.output_text.delta' && typeof event.delta === 'string' ? event.delta.length : 0;

/**
 * `event:` and `data:` lines with a running `sequence_number`; `pace` waits between pieces of text when a demo wants it. Without it all lines leave at
 * once: nobody waits for them, and each piece of a stream costs more on its way than what is in it.
 */
export function eventStream(made: Made, pace: ((letters: number) => Promise<void>) | undefined): ReadableStream<Uint8Array> {
  const events = eventsOf(made, pace !== undefined);
  const encoder = new TextEncoder();
  let sequence_number = 0;
  const linesOf = (event: Event) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: sequence_number++ })}\n\n`;
  return new ReadableStream({
    async pull(controller) {
      if (!pace) {
        controller.enqueue(encoder.encode([...events].map(linesOf).join('')));
        return controller.close();
      }
      const { done, value } = events.next();
      if (done) return controller.close();
      if (lettersIn(value) > 0) await pace(lettersIn(value));
      controller.enqueue(encoder.encode(linesOf(value)));
    },
    cancel() {
      events.return(undefined);
    },
  });
}
