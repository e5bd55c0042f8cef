import type { Exchange } from './exchange';
import type { Level } from './rule';

/** How one rule or scenario ended. */
export type Result = {
  name: string;
  clause: string;
  level: Level;
  outcome: 'pass' | 'fail' | 'skipped';
  /** Why it failed, or why it was skipped. */
  reason?: string;
  /** Where the failure shows, secrets taken out. */
  exchange?: ReportedExchange;
};

export type ReportedExchange = {
  request: { method: string; url: string; headers: Record<string, string>; body?: string };
  answer: { status: number; headers: Record<string, string>; body: string };
};

export type Report = {
  kit: 'merchant' | 'agent';
  version: string;
  target: string;
  startedAt: string;
  milliseconds: number;
  /** How many requests were sent, or answered. */
  exchanges: number;
  results: Result[];
  /** True when no MUST failed. What was skipped is not counted: read the reasons. */
  conforms: boolean;
};

export const conforms = (results: readonly Result[]): boolean =>
  !results.some(({ outcome, level }) => outcome === 'fail' && level === 'must');

const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'signature', 'merchant-signature'];

/** An exchange fit to be shown to others: tokens and signatures taken out, bodies cut at 4,000 characters. */
export function reported(exchange: Exchange): ReportedExchange {
  const { method, url, headers, text, answer } = exchange;
  return {
    request: { method, url, headers: withoutSecrets(headers), ...(text === undefined ? {} : { body: cut(text) }) },
    answer: { status: answer.status, headers: withoutSecrets(Object.fromEntries(answer.headers)), body: cut(answer.text) },
  };
}

function withoutSecrets(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretHeaders.includes(name) ? '[redacted]' : value]));
}

const secrets = /"(token|client_secret|number|cvc|cryptogram|three_ds_cryptogram)"\s*:\s*"[^"]*"/g;

function cut(text: string): string {
  const clean = text.replace(secrets, '"$1":"[redacted]"');
  return clean.length > 4000 ? `${clean.slice(0, 4000)} … (${clean.length} characters)` : clean;
}
