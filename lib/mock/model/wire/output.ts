/** What one answer consists of: words, or calls of tools (several at once are parallel calls). */
export type Move = { say: string } | { calls: { name: string; input: Record<string, unknown> }[] };

export type OutputMessage = {
  type: 'message';
  id: string;
  status: 'in_progress' | 'completed';
  role: 'assistant';
  content: { type: 'output_text'; text: string; annotations: never[]; logprobs: never[] }[];
};
export type OutputCall = {
  type: 'function_call';
  id: string;
  call_id: string;
  name: string;
  arguments: string;
  status: 'in_progress' | 'completed';
};
export type OutputItem = OutputMessage | OutputCall;

/** The items of `response.output`. `id` makes ids that are unique within the conversation. */
export function outputOf(move: Move, id: (prefix: string, at: number) => string): OutputItem[] {
  if ('say' in move) {
    const part = { type: 'output_text', text: move.say, annotations: [], logprobs: [] } as const;
    return [
      { type: 'message', id: id('msg', 0), status: 'completed', role: 'assistant', content: [{ ...part, annotations: [], logprobs: [] }] },
    ];
  }
  return move.calls.map((call, at) => ({
    type: 'function_call',
    id: id('fc', at),
    call_id: id('call', at),
    name: call.name,
    arguments: JSON.stringify(call.input),
    status: 'completed',
  }));
}

/**
 * What is streamed at once. At a demo's pace: a word with the space after it, two Han characters. As fast as it can: at most some 40 letters, for each
 * event is read, checked and copied a dozen times on its way, and nobody sees words apart that come within a millisecond. Measured: a sixth of what a
 * turn costs.
 */
export function pieces(text: string, paced: boolean): string[] {
  const words = text.match(/[\p{Script=Han}，。！？：；、（）]{1,2}|[^\s\p{Script=Han}，。！？：；、（）]+\s*|\s+/gu) ?? [];
  if (paced) return words;
  const runs: string[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last === undefined || last.length + word.length > 40) runs.push(word);
    else runs[runs.length - 1] = last + word;
  }
  return runs;
}
