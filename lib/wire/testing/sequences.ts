import { writeFileSync } from 'node:fs';

/**
 * How many random sequences a property test plays, from which seed, and a tally of what they reached. The suite plays `few`, always the same ones;
 * `npm run properties` plays thousands in several processes and adds the tallies up.
 */
export function sequences(few: number) {
  const file = process.env.SEQUENCES_TALLY;
  const reached: Record<string, number> = {};
  let played = 0;
  const write = () => file && writeFileSync(file, JSON.stringify({ played, reached }));
  return {
    runs: Number(process.env.SEQUENCES ?? few),
    seed: Number(process.env.SEQUENCES_SEED ?? 20261121),
    /** Counts a state or an outcome, so that one sees that the interesting ones occur. */
    reach: (what: string) => {
      reached[what] = (reached[what] ?? 0) + 1;
    },
    /** Call after every sequence. */
    done: () => {
      if (++played % 20 === 0) write();
    },
    /** Call in the end. Returns how often each thing was reached. */
    close: (): Readonly<Record<string, number>> => {
      write();
      return reached;
    },
  };
}
