type RowTrouble = { row: number; field?: string; message: string };
type Replaced = Record<
  'rows' | 'products' | 'added' | 'changed' | 'unchanged' | 'removed' | 'hidden' | 'rejected' | 'error_count',
  number
> & {
  id: string;
  errors: RowTrouble[];
  warnings: { field: string; rows: number; message: string }[];
};

const list = (errors: RowTrouble[], count: number) => [
  ...errors.map(({ row, field, message }) => `  row ${row}${field ? `, ${field}` : ''}: ${message}`),
  ...(count > errors.length ? [`  … and ${count - errors.length} more`] : []),
];

/** What a file did, in lines. */
export function replacedText(done: Replaced): string {
  return [
    `${done.id}: ${done.products} products from ${done.rows} rows (${done.added} added, ${done.changed} changed, ${done.unchanged} unchanged, ${done.removed} removed)`,
    ...(done.hidden ? [`${done.hidden} rows ask not to be found and were left out`] : []),
    ...(done.rejected ? [`${done.rejected} rows were left out:`, ...list(done.errors, done.error_count)] : []),
    ...done.warnings.map(({ field, rows, message }) => `${rows} rows without ${field} (${message})`),
  ].join('\n');
}

/** The shop's error, with its rows when it names some. */
export function refusedText(status: number, body: string): string {
  try {
    const error = JSON.parse(body) as { code?: string; message?: string; errors?: RowTrouble[]; error_count?: number };
    return [`Refused (${status} ${error.code}): ${error.message}`, ...list(error.errors ?? [], error.error_count ?? 0)].join('\n');
  } catch {
    return `Refused (${status})`;
  }
}
