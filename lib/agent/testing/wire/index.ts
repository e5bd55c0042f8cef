import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Door } from '@/lib/wire/door';

/** A transcript of OpenAI's stream by its name in this folder, or an error as OpenAI writes it. */
export type Played = string | { status: number; code: string; headers?: Record<string, string> };

/** A model's door that plays transcripts one after the other, the last one for ever; `asked` are the requests it got. */
export function playedDoor(script: Played[]): { door: Door; asked: { path: string; body: Record<string, unknown>; at: number }[] } {
  const asked: { path: string; body: Record<string, unknown>; at: number }[] = [];
  const door: Door = async (request) => {
    const { pathname } = new URL(request.url);
    asked.push({ path: pathname, body: (await request.json()) as Record<string, unknown>, at: performance.now() });
    const next = script[asked.length - 1] ?? script.at(-1);
    if (next === undefined) throw new Error('nothing to play');
    if (typeof next !== 'string') {
      const error = { message: 'Rate limit reached for gpt-5-mini.', type: 'requests', param: null, code: next.code };
      return Response.json({ error }, { status: next.status, headers: next.headers ?? {} });
    }
    const text = readFileSync(join(import.meta.dirname, `${next}.sse`), 'utf8');
    return new Response(pieces(text), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
  return { door, asked };
}

/** In pieces that end anywhere, as a network cuts them. */
function pieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, from + 997));
      from += 997;
    },
  });
}
