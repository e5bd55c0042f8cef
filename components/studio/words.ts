import type { Party, Switch } from '@/lib/studio/types';

/** "cornerly", "the agent": who stands at an end, in words. */
export function partyName(party: Party): string {
  if (party === 'merchant:all') return 'a merchant';
  return party.startsWith('merchant:') ? party.slice('merchant:'.length) : `the ${party}`;
}

export const faultWords: Record<Switch['fault'], string> = {
  slow: 'answers 6 seconds late',
  unreachable: 'cannot be reached',
  reset: 'breaks off in the middle of its answer',
  error: 'answers 500',
  html: 'is answered for by a proxy: 502 and HTML',
  lost_answer: 'does its work, and the answer is lost',
};

/** "74 ms", "6.1 s". */
export const timeWords = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`);

/** A body as one reads it: JSON with its lines, forms with a field a line, anything else as it is. */
export function bodyWords(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return /^[\w[\]%.-]+=/.test(body) && !body.includes('\n')
      ? [...new URLSearchParams(body)].map(([name, value]) => `${name} = ${value}`).join('\n')
      : body;
  }
}
