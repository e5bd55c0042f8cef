/**
 * A GTIN-13 made from words: equal words give an equal number. It starts with 952, which GS1 keeps for demonstrations
 * and examples, so that none of them is the barcode of a real article.
 */
export function gtinOf(words: string[]): string {
  const body = `952${String(hashOf(words.join('\n')) % 1_000_000_000).padStart(9, '0')}`;
  return body + checkDigitOf(body);
}

/** The last digit of a GTIN-13 whose first twelve are given: weights 1, 3, 1, 3 … from the left (GS1 General Specifications, 7.9). */
export function checkDigitOf(twelve: string): number {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
