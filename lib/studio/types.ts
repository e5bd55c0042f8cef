import type { Fault } from '@/lib/wire/faulty';

/** Who can stand at an end of an exchange: `agent` is this shop. */
export type Party = 'agent' | 'provider' | 'model' | `merchant:${string}`;

/** A way between two parties that can be watched and broken. `events`: what merchants tell the agent. */
export type Line = { id: string; from: Party; to: Party; name: string };

export type Side = { headers: [name: string, value: string][]; body: string; cut: boolean };

/** One request and its answer, with what nobody may see already taken out. */
export type Exchange = {
  id: string;
  /** Grows by one with each. */
  number: number;
  at: string;
  line: string;
  from: Party;
  to: Party;
  method: string;
  url: string;
  request: Side;
  response?: Side & { status: number };
  trouble?: string;
  /** Milliseconds to the answer's head and to its last byte. */
  ms: { head: number; whole: number };
};

/** What a list shows of one. */
export type ExchangeLine = Pick<Exchange, 'id' | 'number' | 'at' | 'from' | 'to' | 'method' | 'trouble' | 'ms'> & {
  path: string;
  status?: number;
  verdict: Verdict['is'];
};

/** Whether the bodies are what ACP says; `unknown`: not a protocol of ACP's. Problems as `request /buyer/email must match format "email"`. */
export type Verdict = { is: 'valid' | 'invalid' | 'unknown'; problems: string[]; schemas: { request?: string; response?: string } };

/** `only`: the operation that it waits for. `times`: how many requests it still meets; null: until it is turned off. */
export type Switch = { line: string; fault: Fault; only: 'every' | 'complete'; times: number | null };

export type Studio = {
  /** Off: nothing is recorded, no fault can be set, the pages are not there. */
  on: boolean;
  lines: () => Line[];
  /** The newest first, those after the given number only. */
  exchanges: (after?: number) => ExchangeLine[];
  exchange: (id: string) => { exchange: Exchange; verdict: Verdict; curl: string } | undefined;
  /** HTTP Archive 1.2 of everything in the book. */
  har: () => unknown;
  clear: () => void;
  switches: () => Switch[];
  /** Takes the place of what was set on the same line. Undefined: no such line. */
  set: (wanted: Switch) => Switch[] | undefined;
  unset: (line: string) => Switch[];
};
