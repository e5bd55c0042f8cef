type Point = readonly [number, number];
type Segment = { points: Point[] };

/**
 * A closed outline from its left half. `half` is an absolute path of M, L, C and Q that starts and ends on the axis x = `axis`;
 * the right half is its mirror image walked backwards, so vases, bottles and coats are exactly even.
 */
export function symmetric(half: string, axis = 320): string {
  const { start, segments } = read(half);
  const ends = [start, ...segments.map((segment) => segment.points.at(-1) as Point)];
  const back = segments
    .map((segment, index) => write([...segment.points.slice(0, -1).reverse(), ends[index] as Point].map(mirror)))
    .reverse();
  return `${half.trim()}${back.join('')}Z`;

  function mirror([x, y]: Point): Point {
    return [axis * 2 - x, y];
  }
}

function read(half: string): { start: Point; segments: Segment[] } {
  const commands = half.match(/[MLCQ][^MLCQ]*/g) ?? [];
  const [first, ...rest] = commands.map(points);
  return { start: first?.[0] as Point, segments: rest.flatMap((all, index) => split(commands[index + 1]?.[0] ?? 'L', all)) };
}

function split(command: string, all: Point[]): Segment[] {
  const size = command === 'C' ? 3 : command === 'Q' ? 2 : 1;
  return Array.from({ length: all.length / size }, (_, index) => ({ points: all.slice(index * size, index * size + size) }));
}

function points(command: string): Point[] {
  const numbers = (command.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2] as number, numbers[index * 2 + 1] as number]);
}

function write(all: Point[]): string {
  const letter = all.length === 3 ? 'C' : all.length === 2 ? 'Q' : 'L';
  return letter + all.map(([x, y]) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`).join(' ');
}
