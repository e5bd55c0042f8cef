import { expect, test } from 'vitest';
import type { ModelSettings } from './door';
import { createModelStandIn } from './index';
import { told } from './testing/scenes';

const clock = () => new Date('2026-11-20T12:00:00Z');
const tools = ['search_products', 'get_product', 'compare_products', 'start_checkout', 'get_checkout', 'get_order'].map((name) => ({
  type: 'function',
  name,
  parameters: {},
  strict: false,
}));
const user = (text: string) => ({ role: 'user', content: [{ type: 'input_text', text }] });

function ask(
  body: unknown,
  {
    seed = 1,
    path = '/v1/responses',
    headers = { authorization: 'Bearer x' } as Record<string, string>,
    settings = {} as ModelSettings,
  } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return createModelStandIn({ clock, seed, settings })(new Request(`http://model.aisle${path}`, { method: 'POST', body: text, headers }));
}
type Event = {
  type: string;
  sequence_number: number;
  delta?: string;
  item?: { type: string; name?: string; arguments?: string };
  response?: { status: string; usage: { total_tokens: number } };
};
const eventsIn = (sse: string) =>
  sse
    .trim()
    .split('\n\n')
    .map((block) => {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      const event = JSON.parse(data ?? '') as Event;
      expect(event.type).toBe(name);
      return event;
    });

test('a streamed call comes as OpenAI sends it, event by event, numbered', async () => {
  const answer = await ask({
    model: 'm',
    input: [{ role: 'system', content: 'Be short.' }, user('running shoes')],
    tools,
    stream: true,
    store: false,
  });
  expect(answer.headers.get('content-type')).toMatch('text/event-stream');
  const events = eventsIn(await answer.text());
  expect(events.map(({ type }) => type)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.function_call_arguments.delta',
    'response.function_call_arguments.done',
    'response.output_item.done',
    'response.completed',
  ]);
  expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_, at) => at));
  expect(events[5]?.item).toMatchObject({ type: 'function_call', name: 'search_products', arguments: '{"query":"running shoes"}' });
  expect(events.at(-1)?.response).toMatchObject({ status: 'completed', usage: { total_tokens: expect.any(Number) } });
});

test('words are streamed in short pieces, at a demo’s pace word by word, and add up to the whole text', async () => {
  const body = { model: 'm', input: [user('hello')], tools, stream: true };
  const [fast, slow] = await Promise.all(
    [ask(body), ask(body, { settings: { charactersPerSecond: 100_000 } })].map(async (answer) => {
      const events = eventsIn(await (await answer).text());
      const deltas = events.flatMap((event) => (event.type === 'response.output_text.delta' ? [event.delta ?? ''] : []));
      const done = events.find(({ type }) => type === 'response.output_text.done') as unknown as { text: string };
      expect(deltas.join('')).toBe(done.text);
      return deltas;
    }),
  );
  expect(fast?.length).toBeGreaterThan(1);
  expect(Math.max(...(fast ?? []).map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(slow?.length).toBeGreaterThan((fast?.length ?? 0) * 2);
  for (const word of slow ?? []) expect(word.trim()).not.toMatch(/\s/);
});

test('without streaming the whole response comes at once', async () => {
  const response = (await (await ask({ model: 'm', input: 'hello' })).json()) as {
    object: string;
    status: string;
    output: { type: string; content: { text: string }[] }[];
    created_at: number;
  };
  expect(response).toMatchObject({
    object: 'response',
    status: 'completed',
    created_at: 1_795_176_000,
    output: [{ type: 'message', role: 'assistant' }],
  });
  expect(response.output[0]?.content[0]?.text).not.toBe('');
});

test('after the tool has answered, it speaks about what came back', async () => {
  const input = [
    user('best running shoes under $100'),
    { type: 'function_call', call_id: 'c1', name: 'search_products', arguments: '{"query":"best running shoes under $100"}' },
    { type: 'function_call_output', call_id: 'c1', output: JSON.stringify(told) },
  ];
  const text = JSON.stringify(((await (await ask({ model: 'm', input, tools })).json()) as { output: unknown }).output);
  expect(text).toMatch(/14/);
  expect(text).toMatch(/under \$100/);
  expect(text).not.toMatch(/Runner/);
});

test('the same request and seed give the same bytes; another seed may say it differently', async () => {
  const body = { model: 'm', input: [user('hello')], stream: true };
  const [a, b] = [await (await ask(body)).text(), await (await ask(body)).text()];
  expect(a).toBe(b);
  const others = new Set(
    await Promise.all(
      Array.from({ length: 8 }, async (_, seed) => (await ask(body, { seed })).text().then((text) => text.replace(/_[0-9a-z]{6,}/g, ''))),
    ),
  );
  expect(others.size).toBeGreaterThan(1);
});

test('told to call no tool, it calls none', async () => {
  const response = (await (await ask({ model: 'm', input: [user('running shoes')], tools, tool_choice: 'none' })).json()) as {
    output: { type: string }[];
  };
  expect(response.output.map(({ type }) => type)).toEqual(['message']);
});

test.each([
  ['no key', 401, () => ask({ model: 'm', input: 'x' }, { headers: {} })],
  ['broken JSON', 400, () => ask('{')],
  ['no input', 400, () => ask({ model: 'm' })],
  ['no model', 400, () => ask({ input: 'x' })],
  ['an unknown role', 400, () => ask({ model: 'm', input: [{ role: 'pope', content: 'x' }] })],
  ['an earlier response to go on from', 400, () => ask({ model: 'm', input: 'x', previous_response_id: 'resp_1' })],
  ['another path', 404, () => ask({ model: 'm', input: 'x' }, { path: '/v1/images' })],
])('%s is refused in OpenAI’s words', async (_, status, asked) => {
  const answer = await asked();
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { message: expect.any(String), type: 'invalid_request_error' } });
});

test('a demo speed slows the words down by their letters, and only the words', async () => {
  const started = performance.now();
  const door = createModelStandIn({ clock, settings: { charactersPerSecond: 2_000 } });
  const answer = await door(
    new Request('http://model.aisle/v1/responses', {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: JSON.stringify({ model: 'm', input: 'hello', stream: true }),
    }),
  );
  const letters = eventsIn(await answer.text()).reduce(
    (sum, event) => sum + (event.type === 'response.output_text.delta' ? (event.delta?.length ?? 0) : 0),
    0,
  );
  expect(performance.now() - started).toBeGreaterThan((letters / 2_000) * 1_000 * 0.8);
});

test('an interrupted reader ends the writing', async () => {
  const answer = await ask({ model: 'm', input: 'hello', stream: true });
  await answer.body?.cancel();
  expect(answer.body?.locked).toBe(false);
});
