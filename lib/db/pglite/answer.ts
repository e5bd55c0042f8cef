import { types } from '@electric-sql/pglite';

/** A column of a statement's rows. */
export type Column = { name: string; type: number };
export type Parsers = Record<number, ((text: string) => unknown) | undefined>;

export type Answer = {
  /** The server has the statement now. */
  prepared: boolean;
  /** Said when the statement was prepared in this request; empty for one without rows. */
  columns?: Column[];
  /** One per row: the columns' texts. */
  rows: (string | null)[][];
  /** INSERT, SELECT, COMMIT, ROLLBACK … */
  command: string;
  count: number;
  error?: Refused;
};

/** The database's own error: its code (SQLSTATE) and what it is about. What was being stored is in `detail`, which is left out. */
export class Refused extends Error {
  constructor(fields: Map<string, string>) {
    super(fields.get('M') ?? 'the database refused');
    this.name = 'DatabaseError';
    Object.assign(this, { code: fields.get('C'), severity: fields.get('S'), constraint: fields.get('n'), table: fields.get('t') });
  }
}

/** Reads everything that the server said to one request, up to its ReadyForQuery. */
export function readAnswer(bytes: Uint8Array): Answer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answer: Answer = { prepared: false, rows: [], command: '', count: 0 };
  for (let at = 0; at < buffer.length; ) {
    const letter = String.fromCharCode(buffer[at] as number);
    const end = at + 1 + buffer.readInt32BE(at + 1);
    readMessage(answer, letter, buffer, at + 5, end);
    at = end;
  }
  return answer;
}

function readMessage(answer: Answer, letter: string, buffer: Buffer, at: number, end: number): void {
  if (letter === 'D') answer.rows.push(rowAt(buffer, at));
  else if (letter === '1') answer.prepared = true;
  else if (letter === 'n') answer.columns = [];
  else if (letter === 'T') answer.columns = columnsAt(buffer, at);
  else if (letter === 'C') {
    const words = buffer.toString('latin1', at, end - 1).split(' ');
    answer.command = words[0] ?? '';
    answer.count = Number(words.at(-1)) || 0;
  } else if (letter === 'E') answer.error ??= new Refused(fieldsAt(buffer, at));
}

function rowAt(buffer: Buffer, from: number): (string | null)[] {
  let at = from + 2;
  const row: (string | null)[] = new Array(buffer.readUInt16BE(from));
  for (let index = 0; index < row.length; index++) {
    const length = buffer.readInt32BE(at);
    at += 4;
    row[index] = length < 0 ? null : buffer.toString('utf8', at, at + length);
    if (length > 0) at += length;
  }
  return row;
}

function columnsAt(buffer: Buffer, from: number): Column[] {
  let at = from + 2;
  return Array.from({ length: buffer.readUInt16BE(from) }, () => {
    const end = buffer.indexOf(0, at);
    const name = buffer.toString('utf8', at, end);
    const type = buffer.readInt32BE(end + 7); // after the table's oid and the column's number
    at = end + 19;
    return { name, type };
  });
}

function fieldsAt(buffer: Buffer, from: number): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = from; buffer[at]; ) {
    const end = buffer.indexOf(0, at + 1);
    fields.set(String.fromCharCode(buffer[at] as number), buffer.toString('utf8', at + 1, end));
    at = end + 1;
  }
  return fields;
}

const standard = types.parsers as Parsers;

/** The rows as Drizzle wants them: lists, or objects by column name; `parsers` are asked before PGlite's own. */
export function rowsOf(
  texts: readonly (string | null)[][],
  columns: readonly Column[],
  mode: 'array' | 'object',
  parsers: Parsers = {},
): unknown[] {
  const read = columns.map(({ type }) => parsers[type] ?? standard[type]);
  const values = (row: readonly (string | null)[]) =>
    row.map((text, index) => {
      const parse = read[index];
      return text === null || !parse ? text : parse(text);
    });
  if (mode === 'array') return texts.map(values);
  return texts.map((row) => {
    const object: Record<string, unknown> = {};
    values(row).forEach((value, index) => {
      object[(columns[index] as Column).name] = value;
    });
    return object;
  });
}
