import type { Door } from './door';

/** One request and what came of it, as they stood on the wire: nothing is hidden yet. */
export type Passed = {
  at: Date;
  method: string;
  url: string;
  request: { headers: [name: string, value: string][]; body: Text };
  response?: { status: number; headers: [name: string, value: string][]; body: Text };
  /** The connection broke; why, in the words of whoever threw. */
  trouble?: string;
  /** From the call to the answer's head, and to its last byte. */
  ms: { head: number; whole: number };
};
/** `cut`: longer than what is kept. */
export type Text = { text: string; cut: boolean };

/** Longer bodies are cut: a feed of products would push everything else out of the book. */
const mostCharacters = 200_000;

/**
 * A door that also tells what passed through it, once the answer's last byte has come. The caller never waits for that: it gets the answer as soon as
 * there is one, streams included.
 */
export function recorded(door: Door, keep: (passed: Passed) => void): Door {
  return async (request) => {
    const at = new Date();
    const began = performance.now();
    const since = () => performance.now() - began;
    const sent = request.body ? textOf(request.clone()) : nothing;
    const told = async (come: Pick<Passed, 'response' | 'trouble'>, head: number) => {
      const { method, url } = request;
      keep({ at, method, url, request: { headers: [...request.headers], body: await sent }, ...come, ms: { head, whole: since() } });
    };
    let response: Response;
    try {
      response = await door(request);
    } catch (error) {
      void told({ trouble: reasonOf(error) }, since());
      throw error;
    }
    const head = since();
    const { status, headers } = response;
    const copy = response.body ? textOf(response.clone()) : nothing;
    void copy.then(
      (body) => told({ response: { status, headers: [...headers], body } }, head),
      () => told({ response: { status, headers: [...headers], body: { text: '', cut: true } }, trouble: 'the answer broke off' }, head),
    );
    return response;
  };
}

/** `fetch` says "fetch failed" for everything; the reason stands behind it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

const nothing = Promise.resolve<Text>({ text: '', cut: false });

async function textOf(message: Request | Response): Promise<Text> {
  const reader = message.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { text, cut: false };
    text += part.value;
    if (text.length <= mostCharacters) continue;
    await reader?.cancel();
    return { text: text.slice(0, mostCharacters), cut: true };
  }
}
