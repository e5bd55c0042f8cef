import type { Shelf } from './shelf';

/** Working arrays, one entry per document, kept between searches because clearing what was touched is cheaper than making them anew. */
export type Scratch = {
  size: number;
  /** Best of the group at hand, sum of all groups, share of the need that is met, how surely it is the kind. */
  best: Float64Array;
  /** How fully the group at hand is met, by where its words stand. */
  part: Float64Array;
  sum: Float64Array;
  met: Float64Array;
  kind: Float64Array;
  seen: Uint8Array;
  /** How many of the words it names or states. */
  firm: Uint8Array;
  /** Which groups it has something of. */
  has: Int32Array;
};

const kept = new WeakMap<Shelf, Scratch>();

export function scratchOf(shelf: Shelf): Scratch {
  const size = shelf.docs.length;
  const before = kept.get(shelf);
  if (before && before.size >= size) return before;
  const room = Math.ceil(size * 1.25) + 64;
  const floats = () => new Float64Array(room);
  const scratch = {
    size: room,
    best: floats(),
    part: floats(),
    sum: floats(),
    met: floats(),
    kind: floats(),
    seen: new Uint8Array(room),
    firm: new Uint8Array(room),
    has: new Int32Array(room),
  };
  kept.set(shelf, scratch);
  return scratch;
}
