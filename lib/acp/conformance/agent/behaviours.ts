import { type Behaviour, type Json, rewritten } from './stage';

/** The connection breaks before the merchant has read anything. */
export const neverArrives: Behaviour = () => Promise.reject(new TypeError('the connection was refused'));

/** The effect takes place, the answer is lost on the way. */
export const answerLost: Behaviour = async (give) => {
  await give();
  throw new TypeError('the connection was reset');
};

/** The effect takes place, the answer never comes: until the caller hangs up, at most `atMostMs`. */
export const answerLate =
  (atMostMs: number): Behaviour =>
  async (give, request) => {
    const response = await give();
    const { signal } = request;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, atMostMs);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    });
    if (signal.aborted) throw new TypeError('the caller hung up');
    return response;
  };

/** A fault without an effect. */
export const fails =
  (status: number, code = 'internal_error'): Behaviour =>
  async () =>
    Response.json({ type: status === 503 ? 'service_unavailable' : 'processing_error', code, message: 'Something broke.' }, { status });

/** A fault after the effect. */
export const failsAfterEffect =
  (status: number): Behaviour =>
  async (give, request) => {
    await give();
    return fails(status)(give, request);
  };

/** A page instead of JSON, with or without the effect. */
export const answersHtml =
  (effect: boolean): Behaviour =>
  async (give) => {
    if (effect) await give();
    return new Response('<!doctype html><title>Oops</title><h1>Please come back later</h1>', {
      status: 200,
      headers: { 'Content-Type': 'text/html' },
    });
  };

/** “The first request with this key is still running.” */
export const stillRunning: Behaviour = async () =>
  Response.json(
    { type: 'invalid_request', code: 'idempotency_in_flight', message: 'Still running.' },
    { status: 409, headers: { 'Retry-After': '1' } },
  );

/** Sends the caller, bearer and all, to another host. */
export const redirects: Behaviour = async () =>
  new Response(null, { status: 307, headers: { Location: 'https://elsewhere.example/steal' } });

/** One answer with another session in it. */
export const answersWith =
  (change: (session: Json) => Json): Behaviour =>
  async (give) =>
    rewritten(await give(), change);
