/**
 * Of several ways to say a thing, the first that repeats the fewest sentences of what was said before in the conversation; of equals, one that does not
 * open as the last answer did. Asks for no more ways than it needs.
 */
export function freshest(ways: Iterable<string>, said: string[]): string {
  const before = new Set(said.flatMap(clausesOf));
  const last = openingOf(said.at(-1) ?? '');
  let best: { way: string; repeated: number } | undefined;
  for (const way of ways) {
    const repeated = clausesOf(way).filter((clause) => before.has(clause)).length + (openingOf(way) === last ? 0.5 : 0);
    if (!best || repeated < best.repeated) best = { way, repeated };
    if (repeated === 0) break;
  }
  return best?.way ?? '';
}

/** What ends with a stop or a semicolon; another number does not make it another sentence, and a word or two are nobody's style. */
function clausesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|[;；]|(?<=[。！？])/)
    .map((clause) => clause.replace(/[\d.,:]+/g, '#').trim())
    .filter((clause) => clause.length >= (/\p{Script=Han}/u.test(clause) ? 6 : 12));
}

/** The first two words, or the first three characters of Chinese; numbers are all one. */
function openingOf(text: string): string {
  const plain = text.replace(/[\d.,]+/g, '#').trim();
  return /^\P{L}*\p{Script=Han}/u.test(plain) ? plain.slice(0, 3) : plain.split(/\s+/).slice(0, 2).join(' ').toLowerCase();
}
