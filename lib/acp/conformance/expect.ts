import { AcpErrorBody, type CheckoutSession, readCheckoutSession } from '../schema';
import type { Answer } from './exchange';
import { hold, violated } from './finding';

/** The start of an answer, for a sentence about it. */
export const glimpse = ({ status, text }: Answer): string => `${status} ${text.replace(/\s+/g, ' ').slice(0, 160)}`;

/** Reads a session out of a 2xx answer, leniently; whether it is valid to the letter is a rule of its own. */
export function sessionOf(answer: Answer): CheckoutSession {
  hold(answer.status === 200 || answer.status === 201, `a checkout session was expected, not ${glimpse(answer)}`);
  try {
    return readCheckoutSession(answer.json);
  } catch {
    return violated(`the answer is no checkout session: ${glimpse(answer)}`);
  }
}

/** Holds the answer to be a refusal with one of the statuses (any 4xx by default) and, when given, the code. */
export function expectRefusal(answer: Answer, what: string, statuses?: readonly number[], code?: string): AcpErrorBody {
  const right = statuses ? statuses.includes(answer.status) : answer.status >= 400 && answer.status < 500;
  hold(right, `${what} must be answered ${statuses?.join(' or ') ?? '4xx'}, not ${glimpse(answer)}`);
  const body = AcpErrorBody.safeParse(answer.json);
  if (!body.success) return violated(`${what}: the refusal is no flat ACP Error: ${glimpse(answer)}`);
  if (code) hold(body.data.code === code, `${what}: the code must be ${code}, not ${body.data.code}`);
  return body.data as AcpErrorBody;
}

/** The amount of the `total` entry. */
export function totalOf(session: CheckoutSession): number {
  const total = session.totals.find((entry) => entry.type === 'total');
  return total ? total.amount : violated('the session has no total');
}

export const hasError = (session: CheckoutSession, code?: string): boolean =>
  session.messages.some((message) => message.type === 'error' && (code === undefined || message.code === code));

/** Deep equality of two JSON values; the order of members does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Record<string, unknown>;
  return left.length === Object.keys(b).length && left.every(([name, value]) => name in right && sameJson(value, right[name]));
}
