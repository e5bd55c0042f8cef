import type { UIMessageChunk } from 'ai';
import { expect, test } from 'vitest';
import type { ShopMessage } from '@/lib/agent/types';
import { applyChunk } from './apply-chunk';

const empty: ShopMessage = { id: 'local', role: 'assistant', parts: [] };
const after = (chunks: UIMessageChunk[], from = empty) => chunks.reduce(applyChunk, from);

test('an answer is the sum of its deltas, under the id that the server gave it', () => {
  const message = after([
    { type: 'start', messageId: 'msg_1' },
    { type: 'start-step' },
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'Six ' },
    { type: 'text-delta', id: 't', delta: 'fit.' },
    { type: 'text-end', id: 't' },
    { type: 'finish' },
  ]);
  expect(message.id).toBe('msg_1');
  expect(message.parts).toEqual([{ type: 'step-start' }, { type: 'text', text: 'Six fit.', state: 'done' }]);
});

test('cards replace each other in one tool part while they arrive', () => {
  const called = after([
    { type: 'tool-input-start', toolCallId: 'c1', toolName: 'search_products' },
    { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: '{"query"' },
    { type: 'tool-input-available', toolCallId: 'c1', toolName: 'search_products', input: { query: 'shoes' } },
    { type: 'tool-output-available', toolCallId: 'c1', output: { products: [1] }, preliminary: true },
  ]);
  expect(called.parts).toHaveLength(1);
  expect(called.parts[0]).toMatchObject({ state: 'output-available', preliminary: true, output: { products: [1] } });
  const done = applyChunk(called, { type: 'tool-output-available', toolCallId: 'c1', output: { products: [1, 2] } });
  expect(done.parts[0]).toMatchObject({ output: { products: [1, 2] }, input: { query: 'shoes' } });
  expect((done.parts[0] as { preliminary?: boolean }).preliminary).toBeUndefined();
});

test('a stopped answer keeps what was said and is marked', () => {
  const message = after([{ type: 'text-start', id: 't' }, { type: 'text-delta', id: 't', delta: 'Half' }, { type: 'abort' }]);
  expect(message.metadata?.stopped).toBe(true);
  expect(message.parts[0]).toMatchObject({ text: 'Half' });
});

test('a data part with the same id is replaced, another one is added, a transient one is not kept', () => {
  const message = after([
    { type: 'data-checkout', id: 'a', data: { checkoutId: '1' } },
    { type: 'data-checkout', id: 'a', data: { checkoutId: '2' } },
    { type: 'data-checkout', id: 'b', data: { checkoutId: '3' } },
    { type: 'data-note', data: 'gone', transient: true },
  ] as UIMessageChunk[]);
  expect(message.parts.map((part) => ('data' in part ? part.data : undefined))).toEqual([{ checkoutId: '2' }, { checkoutId: '3' }]);
});

test('unknown chunks and outputs for unknown calls change nothing, and earlier messages stay as they were', () => {
  const before = after([{ type: 'text-start', id: 't' }]);
  expect(applyChunk(before, { type: 'tool-output-available', toolCallId: 'none', output: 1 })).toBe(before);
  expect(applyChunk(before, { type: 'reasoning-start', id: 'r' })).toBe(before);
  applyChunk(before, { type: 'text-delta', id: 't', delta: 'x' });
  expect(before.parts[0]).toMatchObject({ text: '' });
});
