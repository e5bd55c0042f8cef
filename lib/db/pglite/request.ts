/** PostgreSQL's messages of the extended query (https://www.postgresql.org/docs/current/protocol-message-formats.html), as one request. */
export type Request = {
  /** The name of the prepared statement; '' is the unnamed one. */
  name: string;
  /** The statement's text when it has to be prepared first. */
  prepare?: string;
  /** A prepared statement that nobody needs any more. */
  forget?: string;
  values: readonly unknown[];
};

/** Values go as text, as the server would read them in a literal. Dates are ISO, objects are JSON; arrays have no one spelling and are refused. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) throw new TypeError('a list cannot be a parameter: send it as JSON');
  return JSON.stringify(value);
}

/** Grows as needed and is used again for every request: it is filled and copied out without a pause. */
let draft = Buffer.allocUnsafe(64 * 1024);
let at = 0;

function room(bytes: number): void {
  if (at + bytes <= draft.length) return;
  const larger = Buffer.allocUnsafe(Math.max(draft.length * 2, at + bytes));
  draft.copy(larger, 0, 0, at);
  draft = larger;
}

/** One message: its letter, its length, what `body` writes. */
function message(letter: string, body: () => void): void {
  room(5);
  draft[at] = letter.charCodeAt(0);
  const start = at + 1;
  at += 5;
  body();
  draft.writeInt32BE(at - start, start);
}

function number16(value: number): void {
  room(2);
  at = draft.writeUInt16BE(value, at);
}

function number32(value: number): void {
  room(4);
  at = draft.writeInt32BE(value, at);
}

/** UTF-8 has at most three bytes for a unit of a JavaScript string. */
function text(value: string): void {
  room(value.length * 3);
  at += draft.write(value, at);
}

function terminated(value: string): void {
  text(value);
  room(1);
  draft[at++] = 0;
}

function bind(name: string, values: readonly unknown[]): void {
  terminated(''); // the unnamed portal
  terminated(name);
  number16(0); // all values are text
  number16(values.length);
  for (const value of values) {
    if (value === null || value === undefined) {
      number32(-1);
      continue;
    }
    const spelled = textOf(value);
    number32(0);
    const start = at;
    text(spelled);
    draft.writeInt32BE(at - start, start - 4);
  }
  number16(0); // all columns are text
}

/** The bytes of one whole statement: [Close] [Parse, Describe] Bind, Execute, Sync. Throws TypeError for a value that cannot be sent. */
export function requestBytes({ name, prepare, forget, values }: Request): Uint8Array<ArrayBuffer> {
  at = 0;
  if (forget !== undefined) message('C', () => terminated(`S${forget}`));
  if (prepare !== undefined) {
    message('P', () => {
      terminated(name);
      terminated(prepare);
      number16(0); // the server finds the types
    });
    message('D', () => terminated(`S${name}`));
  }
  message('B', () => bind(name, values));
  message('E', () => {
    terminated('');
    number32(0); // all rows
  });
  message('S', () => undefined);
  return new Uint8Array(draft.subarray(0, at)); // a copy: the draft is used again
}
