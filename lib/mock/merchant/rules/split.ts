/**
 * Splits a whole amount over weights so that the parts are whole and add up to it: each gets its share rounded down, what remains goes to the
 * largest remainders, earlier ones first. Zero weights get nothing.
 */
export function split(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (BigInt(amount) * BigInt(weight)) / BigInt(sum));
  const parts = exact.map(Number);
  let rest = amount - parts.reduce((total, part) => total + part, 0);
  const byRemainder = weights
    .map((weight, at) => ({ at, remainder: Number((BigInt(amount) * BigInt(weight)) % BigInt(sum)) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder) {
    if (rest === 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}

/** A percentage of an amount, rounded half up, without floating-point dust: the percentage counts to four decimals. */
export function percentOf(amount: number, percent: number): number {
  const millionths = BigInt(Math.round(percent * 10_000));
  return Number((BigInt(amount) * millionths + 500_000n) / 1_000_000n);
}

/** What of a gross amount is the percentage that it already contains, rounded so that net and tax add up to it. */
export function percentWithin(gross: number, percent: number): number {
  const whole = 1_000_000n + BigInt(Math.round(percent * 10_000));
  return gross - Number((BigInt(gross) * 2_000_000n + whole) / (2n * whole));
}
