import type { OutputItem } from './output';
import type { ResponsesRequest } from './request';

export type Made = { id: string; createdAt: number; request: ResponsesRequest; output: OutputItem[] };

/** A rough count, four characters to a token; nobody pays for it. */
const tokens = (value: unknown) => Math.ceil(JSON.stringify(value ?? '').length / 4);

/** The `response` object as OpenAI answers it, in progress or completed. */
export function responseObject({ id, createdAt, request, output }: Made, status: 'in_progress' | 'completed') {
  const input = tokens(request.input);
  const written = tokens(output);
  const done = status === 'completed';
  return {
    id,
    object: 'response',
    created_at: createdAt,
    status,
    error: null,
    incomplete_details: null,
    // OpenAI repeats the prompt and the tools here, three times in a stream; nobody reads them, and each of them costs what the answer costs.
    instructions: null,
    max_output_tokens: request.max_output_tokens ?? null,
    model: request.model,
    output: done ? output : [],
    parallel_tool_calls: true,
    previous_response_id: null,
    store: false,
    temperature: 0,
    tool_choice: request.tool_choice ?? 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
    usage: done
      ? {
          input_tokens: input,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: written,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: input + written,
        }
      : null,
    metadata: {},
  };
}
