import { AcpCallError } from './trouble';

/** No session needs more; a merchant that sends without end is cut off here. */
const MOST_BYTES = 1_000_000;

/** The body as text, cut off with `too_large` beyond one megabyte. */
export async function readText(operation: string, response: Response, mostBytes = MOST_BYTES): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel().catch(() => undefined);
      throw new AcpCallError({ layer: 'too_large', operation, status: response.status }, `the answer is longer than ${mostBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The JSON of an answer; HTML, an empty body and half a body are `not_json`. */
export function readJson(operation: string, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const beginning = text.slice(0, 500);
    throw new AcpCallError({ layer: 'not_json', operation, status: response.status }, `${response.status} without JSON`, {
      beginning,
      error,
    });
  }
}

/** Any answer that is not 2xx, as the ACP Error it should be (digest §5.1); what is missing stays away. */
export function refusal(operation: string, response: Response, body: unknown): AcpCallError {
  const error = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string) => (typeof error[name] === 'string' ? error[name] : undefined);
  const seconds = Number(response.headers.get('Retry-After'));
  return new AcpCallError(
    {
      layer: 'protocol',
      operation,
      status: response.status,
      code: text('code'),
      param: text('param'),
      retryAfterSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
    },
    `${response.status} ${text('code') ?? text('type') ?? ''} ${text('message') ?? ''}`.trim(),
    body,
  );
}
