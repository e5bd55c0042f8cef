import { createHash } from 'node:crypto';
import type { Door } from '@/lib/wire/door';
import type { Clock } from '@/lib/wire/types';
import { respond } from './respond';
import { errorAnswer } from './wire/errors';
import { eventStream } from './wire/events';
import { outputOf } from './wire/output';
import { ResponsesRequest } from './wire/request';
import { type Made, responseObject } from './wire/response';

export type ModelSettings = {
  /** Characters a second at which answers are written, for demos; 0 or absent: as fast as they are read. */
  charactersPerSecond?: number;
};

/**
 * The bundled model behind OpenAI's own protocol: `POST …/responses`, streamed or whole, errors as OpenAI writes them. Deterministic for a seed.
 * It knows nothing but what the request says, as any model would.
 */
export function createModelStandIn({ clock, seed = 1, settings = {} }: { clock: Clock; seed?: number; settings?: ModelSettings }): Door {
  const { charactersPerSecond = 0 } = settings;
  const pace =
    charactersPerSecond > 0
      ? (letters: number) => new Promise<void>((go) => setTimeout(go, (letters * 1_000) / charactersPerSecond))
      : undefined;

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith('/responses')) return errorAnswer(404, `Unknown request URL: ${request.method} ${pathname}.`, 'unknown_url');
    if (request.method !== 'POST') return errorAnswer(405, `Not allowed to ${request.method} on ${pathname}.`, 'method_not_supported');
    if (!/^Bearer \S/.test(request.headers.get('authorization') ?? ''))
      return errorAnswer(401, "You didn't provide an API key.", 'invalid_api_key');
    let body: unknown;
    const text = await request.text();
    try {
      body = JSON.parse(text);
    } catch {
      return errorAnswer(400, 'We could not parse the JSON body of your request.');
    }
    const parsed = ResponsesRequest.safeParse(body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return errorAnswer(
        400,
        `Invalid value for '${issue?.path.join('.') ?? ''}': ${issue?.message ?? 'not understood'}`,
        'invalid_value',
        issue?.path.join('.') ?? null,
      );
    }
    if (parsed.data.previous_response_id)
      return errorAnswer(
        400,
        'Nothing is stored here: send the conversation whole.',
        'previous_response_not_found',
        'previous_response_id',
      );

    const sum = createHash('sha256').update(`${seed} `).update(text).digest('hex').slice(0, 24);
    const output = outputOf(respond(parsed.data, seed), (prefix, at) => `${prefix}_${sum}${at}`);
    const made: Made = { id: `resp_${sum}`, createdAt: Math.floor(clock().getTime() / 1_000), request: parsed.data, output };
    if (!parsed.data.stream) return Response.json(responseObject(made, 'completed'));
    return new Response(eventStream(made, pace), {
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  };
}
