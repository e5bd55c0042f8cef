import { generateText, isStepCount, streamText, tool } from 'ai';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { languageModel } from './model';
import { scriptedDoor } from './testing';
import { playedDoor } from './testing/wire';

const tools = { search_products: tool({ inputSchema: z.object({ query: z.string() }), execute: async () => 'found 1' }) };

test('the Responses API is asked to keep nothing, and gets the conversation whole', async () => {
  const { door, asked } = scriptedDoor([{ calls: [{ name: 'search_products', input: { query: 'shoes' } }] }, { say: 'One pair.' }]);
  const model = languageModel({ door, apiKey: 'k', model: 'gpt', api: 'responses' });
  const spoken = streamText({ model, prompt: 'shoes', tools, stopWhen: isStepCount(3) });
  expect(await spoken.text).toBe('One pair.');
  expect(asked.every((body) => body.store === false && body.previous_response_id === undefined)).toBe(true);
  expect(JSON.stringify(asked[1]?.input)).toContain('found 1');
  expect(JSON.stringify(asked[1]?.input)).not.toContain('item_reference');
});

test('a server that has only chat completions is spoken to in those', async () => {
  const paths: string[] = [];
  const door = async (request: Request) => {
    paths.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get('authorization')}`);
    const message = { role: 'assistant', content: 'Hello.' };
    return Response.json({
      id: 'c',
      created: 1,
      model: 'm',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    });
  };
  const model = languageModel({ door, apiKey: 'k', baseUrl: 'http://localhost:11434/v1', model: 'llama', api: 'chat' });
  expect((await generateText({ model, prompt: 'hi' })).text).toBe('Hello.');
  expect(paths).toEqual(['POST /v1/chat/completions Bearer k']);
});

test('a model that thinks gets its thoughts back, sealed, since nothing is stored for it', async () => {
  const { door, asked } = playedDoor(['responses-tool-call', 'responses-text']);
  const model = languageModel({ door, apiKey: 'k', model: 'gpt-5-mini', api: 'responses' });
  await streamText({ model, prompt: 'shoes', tools, stopWhen: isStepCount(3) }).text;
  expect(asked[0]?.body.include).toEqual(['reasoning.encrypted_content']);
  expect(JSON.stringify(asked[1]?.body.input)).toContain('gAAAAABo8MHU');
});
