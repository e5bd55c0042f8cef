/** The first place at or after `from` whose document is not before `at`; steps double, because phrases are sparse. */
export function advance(docs: number[], from: number, at: number): number {
  let low = from;
  let step = 1;
  while (low + step < docs.length && docs[low + step]! < at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, docs.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (docs[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
