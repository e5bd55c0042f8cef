import type { TurnRefusal } from './types';

/** Where the assistant stops, whoever asks. Wiring may hand over others; tests do. */
export type AgentLimits = {
  /** Characters of one message. */
  messageLength: number;
  /** Answers that one shopper may have running, and that the whole shop may. */
  openRuns: number;
  openRunsInShop: number;
  /** Model calls and tool calls of one answer. */
  steps: number;
  toolCalls: number;
  /** Checkouts that one answer may open. */
  checkouts: number;
  /** Characters of text in one answer. */
  answerLength: number;
  /** Turns of the past that the model reads; messages that provenance is read from. */
  turnsForModel: number;
  messagesRemembered: number;
  /** Messages that the screen is given. */
  messagesShown: number;
  /** Milliseconds. */
  answerTime: number;
  firstChunkTime: number;
  chunkTime: number;
  toolTime: number;
  /** Times that a call to the model is tried again. */
  retries: number;
};

export const defaultLimits: AgentLimits = {
  messageLength: 8_000,
  openRuns: 8,
  openRunsInShop: 2_000,
  steps: 6,
  toolCalls: 12,
  checkouts: 1,
  answerLength: 12_000,
  turnsForModel: 12,
  messagesRemembered: 30,
  messagesShown: 400,
  answerTime: 90_000,
  firstChunkTime: 25_000,
  chunkTime: 20_000,
  toolTime: 15_000,
  retries: 1,
};

/** The sentence of each refusal of a turn. */
export function refusal(refused: TurnRefusal['refused'], limits: AgentLimits): TurnRefusal {
  return { refused, text: sentences[refused](limits) };
}

const sentences: Record<TurnRefusal['refused'], (limits: AgentLimits) => string> = {
  empty: () => 'Write what you are looking for first.',
  too_long: (limits) => `That message is too long. Keep it under ${limits.messageLength.toLocaleString('en-US')} characters.`,
  busy: () => 'The last answer is still being written. Wait for it or press Stop.',
  not_found: () => 'There is no such conversation.',
  too_many: () => 'Too many answers are being written at once. Wait until one is finished.',
};
