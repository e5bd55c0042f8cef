import { z } from 'zod';

const text = z.looseObject({
  type: z.enum(['input_text', 'output_text', 'text', 'refusal']),
  text: z.string().default(''),
  refusal: z.string().optional(),
});
const other = z.looseObject({ type: z.string() });
const content = z.union([z.string(), z.array(z.union([text, other]))]);

/** `POST /v1/responses`, `input[]`: messages, calls and their outputs. */
const message = z.looseObject({
  type: z.literal('message').optional(),
  role: z.enum(['user', 'assistant', 'system', 'developer']),
  content,
});
const functionCall = z.looseObject({ type: z.literal('function_call'), call_id: z.string(), name: z.string(), arguments: z.string() });
const functionCallOutput = z.looseObject({ type: z.literal('function_call_output'), call_id: z.string(), output: content });
const reasoning = z.looseObject({ type: z.literal('reasoning') });
const reference = z.looseObject({ type: z.literal('item_reference'), id: z.string() });
export const InputItem = z.union([functionCall, functionCallOutput, reasoning, reference, message]);
export type InputItem = z.infer<typeof InputItem>;

const tool = z.looseObject({ type: z.string(), name: z.string().optional() });

/** What of OpenAI's Responses request this endpoint reads; the rest is accepted and has no effect. */
export const ResponsesRequest = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(InputItem)]),
  instructions: z.string().nullish(),
  tools: z.array(tool).nullish(),
  tool_choice: z.union([z.enum(['none', 'auto', 'required']), z.looseObject({ type: z.string() })]).nullish(),
  stream: z.boolean().nullish(),
  max_output_tokens: z.number().int().positive().nullish(),
  previous_response_id: z.string().nullish(),
});
export type ResponsesRequest = z.infer<typeof ResponsesRequest>;

/** The words in a content, whichever way it is written: a string, or parts of which only the text counts. */
export function wordsIn(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: unknown }) => (typeof part.text === 'string' ? part.text : '')).join('');
}
