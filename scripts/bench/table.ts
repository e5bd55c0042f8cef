/** One line of the benchmark's table. */
export type Row = { what: string; budget: string; measured: string; note?: string };

/** The value below which `share` of the samples lie. */
export function quantile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const p50p95 = (samples: number[]) => `p50 ${ms(quantile(samples, 0.5))}, p95 ${ms(quantile(samples, 0.95))} (n=${samples.length})`;

export function printTable(rows: Row[]): void {
  const width = (key: keyof Row) => Math.max(...rows.map((row) => (row[key] ?? '').length));
  for (const row of rows) {
    console.log(
      `| ${row.what.padEnd(width('what'))} | ${row.budget.padEnd(width('budget'))} | ${row.measured.padEnd(width('measured'))} | ${row.note ?? ''}`,
    );
  }
}
