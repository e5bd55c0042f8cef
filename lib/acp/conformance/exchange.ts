/** One request and what came back, as it went over the wire. */
export type Exchange = {
  method: string;
  /** The ACP path without the base URL, `/checkout_sessions/cs_1`. */
  path: string;
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** What was sent; undefined: no body. */
  text?: string;
  answer: Answer;
};

/** `json` is undefined when the text is none. */
export type Answer = { status: number; headers: Headers; text: string; json: unknown };

/** Whether the exchange was answered with a state (2xx) rather than a refusal. */
export const succeeded = ({ answer }: Exchange): boolean => answer.status >= 200 && answer.status < 300;

/** A checkout session as it was answered, parsed but otherwise untouched; undefined for every other exchange. */
export function rawSession(exchange: Exchange): Record<string, unknown> | undefined {
  if (!exchange.path.startsWith('/checkout_sessions') || !succeeded(exchange)) return undefined;
  const { json } = exchange.answer;
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined;
}
