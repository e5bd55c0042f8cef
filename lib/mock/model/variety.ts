/** FNV-1a, 32 bits: the same words give the same choice on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** Chooses among ways to say a thing: fixed for a seed and a place in the conversation, different from place to place. */
export type Pick = <T>(ways: readonly [T, ...T[]]) => T;

export function createPick(seed: number, place: string): Pick {
  let turn = 0;
  return (ways) => ways[hashOf(`${seed} ${turn++} ${place}`) % ways.length] ?? ways[0];
}
