import { type InputItem, wordsIn } from './wire/request';

/** A call of a tool and what came back, parsed; `output` undefined: no answer yet. */
export type Called = { name: string; input: Record<string, unknown>; output: Record<string, unknown> | undefined };

/** One message of the shopper and what was done about it until the next. */
export type Turn = { text: string; calls: Called[]; said: string[] };

/** The conversation as the wire tells it; this model knows nothing else. */
export type Transcript = { instructions: string; turns: Turn[] };

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : { value };
  } catch {
    return { text };
  }
}

export function readTranscript(input: string | InputItem[], instructions: string): Transcript {
  const transcript: Transcript = { instructions, turns: [] };
  const byId = new Map<string, Called>();
  if (typeof input === 'string') return { instructions, turns: [{ text: input, calls: [], said: [] }] };
  for (const item of input) {
    const turn = transcript.turns.at(-1);
    if ('role' in item) {
      if (item.role === 'user') transcript.turns.push({ text: wordsIn(item.content), calls: [], said: [] });
      else if (item.role === 'assistant') turn?.said.push(wordsIn(item.content));
      else transcript.instructions += wordsIn(item.content);
    } else if (item.type === 'function_call') {
      const called: Called = { name: item.name, input: parsed(item.arguments), output: undefined };
      byId.set(item.call_id, called);
      turn?.calls.push(called);
    } else if (item.type === 'function_call_output') {
      const called = byId.get(item.call_id);
      if (called) called.output = parsed(wordsIn(item.output));
    }
  }
  return transcript;
}
