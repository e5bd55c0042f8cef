import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FeedFile } from './address';
import type { Limits } from './text';
import { type RowTrouble, refusal } from './trouble';

/** One row of a file: a JSON value, or a table's cells by the names of its header. `size`: its characters. */
export type FileRow = { row: number; size: number } & ({ value: unknown } | { trouble: RowTrouble });

/** The rows of a file, one at a time. Throws AcpError when the file cannot be read on: a row that is too long, a quote that never ends, too many rows. */
export async function* rowsOf(file: FeedFile, text: AsyncGenerator<string>, limits: Limits): AsyncGenerator<FileRow> {
  let rows = 0;
  for await (const row of file.as === 'jsonl' ? jsonRows(text, limits.row) : tableRows(text, file.as === 'tsv' ? '\t' : ',', limits.row)) {
    if (++rows > limits.rows) throw refusal(413, 'payload_too_large', `A file may have ${limits.rows.toLocaleString('en')} rows.`);
    yield row;
  }
}

async function* jsonRows(text: AsyncGenerator<string>, most: number): AsyncGenerator<FileRow> {
  let row = 0;
  for await (const line of linesOf(text, most)) {
    row++;
    if (line.trim() === '') continue;
    try {
      yield { row, size: line.length, value: JSON.parse(line) };
    } catch {
      yield { row, size: line.length, trouble: { row, message: 'The line is not valid JSON.' } };
    }
  }
}

async function* linesOf(text: AsyncGenerator<string>, most: number): AsyncGenerator<string> {
  let line = '';
  let count = 1;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      line += piece.slice(from, end);
      if (line.length > most) throw tooLong(count, most);
      yield line;
      line = '';
      count++;
      from = end + 1;
    }
    line += piece.slice(from);
    if (line.length > most) throw tooLong(count, most);
  }
  if (line) yield line;
}

const tooLong = (row: number, most: number) =>
  refusal(413, 'payload_too_large', `Row ${row} is longer than ${most.toLocaleString('en')} characters.`, `$.rows[${row}]`);

/** RFC 4180: quoted cells may hold the delimiter, line breaks and doubled quotes. */
async function* tableRows(text: AsyncGenerator<string>, delimiter: string, most: number): AsyncGenerator<FileRow> {
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: most });
  pipeline(Readable.from(text), parser, () => undefined);
  let header: string[] | undefined;
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { records: number; empty_lines: number } }>) {
      row = info.records + info.empty_lines;
      if (!header) {
        header = record;
        continue;
      }
      const size = record.reduce((sum, cell) => sum + cell.length, 0);
      if (record.length === header.length) yield { row, size, value: Object.fromEntries(header.map((name, at) => [name, record[at]])) };
      else yield { row, size, trouble: { row, message: `The row has ${record.length} cells, the header ${header.length}.` } };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw tooLong(row + 1, most);
    const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quoted cell is not closed' : 'a quote stands where none can be';
    throw refusal(
      400,
      'invalid_request',
      `The table cannot be read from row ${row + 1} on: ${why}. Nothing was changed.`,
      `$.rows[${row + 1}]`,
    );
  }
}
