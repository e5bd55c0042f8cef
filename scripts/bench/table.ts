import { cpus, loadavg } from 'node:os';

/** One line of the benchmark's table. `met`: whether the budget was kept; absent where there is none. */
export type Row = { what: string; budget: string; measured: string; met?: boolean; note?: string; load?: string };

/** The value below which `share` of the samples lie. */
export function quantile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const p50p95 = (samples: number[]) => `p50 ${ms(quantile(samples, 0.5))}, p95 ${ms(quantile(samples, 0.95))} (n=${samples.length})`;

/** A row whose budget is a number of milliseconds that the 95th percentile keeps. */
export function p95Row(what: string, samples: number[], most: number, note?: string): Row {
  const met = quantile(samples, 0.95) <= most;
  return { what, budget: `p95 ≤ ${ms(most)}`, measured: p50p95(samples), met, ...(note ? { note } : {}) };
}

const idle = () => cpus().reduce((sum, { times }) => sum + times.idle, 0);
const all = () => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq + times.idle, 0);

/** Measures, and writes beside each row how busy the machine was before it began (load average) and while it ran (all cores, everybody's work). */
export async function underWatch(measure: () => Promise<Row[]>): Promise<Row[]> {
  const [before, idled, passed] = [loadavg()[0] ?? 0, idle(), all()];
  const rows = await measure();
  const busy = 1 - (idle() - idled) / (all() - passed);
  return rows.map((row) => ({ ...row, load: `${before.toFixed(1)} before, cores ${Math.round(busy * 100)} % busy` }));
}

const verdictOf = ({ met }: Row) => (met === undefined ? '–' : met ? 'met' : 'missed');

export function printTable(rows: Row[]): void {
  const lines = [
    ['what', 'budget', 'measured', 'verdict', 'load', 'note'],
    ...rows.map((row) => [row.what, row.budget, row.measured, verdictOf(row), row.load ?? '', row.note ?? '']),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length))) ?? [];
  const drawn = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  console.log(
    `\nOne machine of ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}: the shop, the browser and the clients share them.\n` +
      'Times are worth comparing within one run, on a machine that has nothing else to do: see the load.\n',
  );
  console.log([drawn[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...drawn.slice(1)].join('\n'));
}
