import type { Answer } from './exchange';
import { hold } from './finding';

/** Holds the answer not to repeat a word that was sent as write-only (digest §6.5). */
export function expectNoEcho(answer: Answer, word: string, what: string): void {
  hold(!answer.text.includes(word), `${what} is write-only, but the answer repeats it (${word})`);
}
