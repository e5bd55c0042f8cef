import type { Door } from './door';

/**
 * What can go wrong on the way to a party: `slow` the answer comes late, `unreachable` no connection, `reset` the answer breaks off in the middle, `error` 500 of
 * its own, `html` a proxy's page instead of JSON, `lost_answer` the party did its work and its answer was lost.
 */
export const faults = ['slow', 'unreachable', 'reset', 'error', 'html', 'lost_answer'] as const;
export type Fault = (typeof faults)[number];

type Options = {
  /** The fault that the next request meets; asked once for each. */
  next: (request: Request) => Fault | undefined;
  /** How late `slow` is. */
  slowMs?: number;
  wait?: (milliseconds: number) => Promise<unknown>;
};

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A door with a fault switched into it. What it throws is what `fetch` throws for a broken connection, and says whose doing it was. */
export function faulty(door: Door, { next, slowMs = 6_000, wait = pause }: Options): Door {
  return async (request) => {
    const fault = next(request);
    if (fault === 'unreachable') throw broken('no connection');
    if (fault === 'error')
      return marked(fault, Response.json({ type: 'processing_error', code: 'internal_error', message: 'Switched on.' }, { status: 500 }));
    if (fault === 'html') {
      const page = '<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>';
      return marked(fault, new Response(page, { status: 502, headers: { 'Content-Type': 'text/html' } }));
    }
    if (fault === 'slow') await wait(slowMs);
    const response = await door(request);
    if (fault === 'lost_answer') {
      await response.text(); // the party did everything that it would have done
      throw broken('the answer was lost');
    }
    return fault === 'reset' ? marked(fault, half(response)) : response;
  };
}

const broken = (what: string) => new TypeError('fetch failed', { cause: new Error(`switchboard: ${what}`) });

function marked(fault: Fault, response: Response): Response {
  response.headers.set('X-Switchboard', fault);
  return response;
}

/** The first bytes of the answer, then nothing. */
function half({ status, headers, body }: Response): Response {
  const reader = body?.getReader();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const part = await reader?.read();
      if (part?.value) controller.enqueue(part.value.slice(0, Math.ceil(part.value.length / 2)));
      controller.error(broken('the answer broke off'));
    },
  });
  return new Response(stream, { status, headers: new Headers(headers) });
}
