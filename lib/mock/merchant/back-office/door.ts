import { AcpError } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';
import type { Log } from '@/lib/wire/types';

/** One thing that can be done in the back office: the pieces of its path behind the noun, and the work. */
export type Deed = (merchant: string, id: string, body: Record<string, unknown>) => Promise<object>;

/**
 * `POST /api/back-office/<noun>/{id}[/<verb>]` with the merchant's bearer (DESIGN §5): what the merchant's own people do, for demos and tests. No
 * idempotency keys. Errors are ACP's flat ones.
 */
export function backOfficeDoor(deeds: Record<string, Deed>, identityOf: (token: string) => string | undefined, log: Log): Door {
  return async (request) => {
    try {
      const merchant = identityOf(/^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '');
      if (merchant === undefined) throw refuse(401, 'unauthorized', 'Send the bearer of the merchant.');
      const segments = new URL(request.url).pathname.split('/').filter(Boolean);
      const [noun, id, verb] = segments.slice(segments.indexOf('back-office') + 1).map(decodeURIComponent);
      const deed = deeds[verb ? `${noun}/${verb}` : (noun ?? '')];
      if (!deed || !id) throw refuse(404, 'not_found', 'There is nothing at this address.');
      if (request.method !== 'POST') throw refuse(405, 'method_not_allowed', 'Use POST here.', { allow: 'POST' });
      return Response.json(await deed(merchant, id, await bodyOf(request)));
    } catch (error) {
      if (error instanceof AcpError) return error.response();
      log('merchant.back_office_failed', { error: String(error) });
      return refuse(500, 'internal_error', 'Something went wrong on our side.').response();
    }
  };
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    const json: unknown = JSON.parse(text);
    if (json !== null && typeof json === 'object' && !Array.isArray(json)) return json as Record<string, unknown>;
  } catch {
    // refused below
  }
  throw refuse(400, 'invalid_json', 'The body must be a JSON object.');
}

const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) =>
  new AcpError(status, { type: status >= 500 ? 'processing_error' : 'invalid_request', code, message }, headers);
