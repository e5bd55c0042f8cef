import type { Door } from '@/lib/wire/door';
import { faulty } from '@/lib/wire/faulty';
import { type Passed, recorded } from '@/lib/wire/recorded';
import { check } from './check';
import { curlOf, harOf } from './export';
import { hidden, redactBody, redactHeaders } from './redact';
import type { Exchange, Line, Party, Studio, Switch, Verdict } from './types';

/** Enough for a morning's demo, and never more than some 40 MB, however long the bodies are; the oldest go first. */
const mostExchanges = 400;
const mostCharacters = 20_000_000;

/**
 * THE GLASS WALL: what passes between the parties, and switches that break a line on purpose. It lives in the memory of one process and is gone with it. `through`
 * puts a door behind the wall; a studio that is off gives the door back as it is.
 */
export function createStudio(options: { on: boolean; version: string }): Studio & { through: (line: Line, door: Door) => Door } {
  const lines = new Map<string, Line>();
  const book: Exchange[] = [];
  const switches = new Map<string, Switch>();
  /** Checked when somebody looks, and then once. */
  const verdicts = new WeakMap<Exchange, Verdict>();
  let count = 0;
  let characters = 0;

  function verdictOf(exchange: Exchange): Verdict {
    const known = verdicts.get(exchange) ?? check(exchange);
    verdicts.set(exchange, known);
    return known;
  }

  function keep({ id, from, to }: Line, passed: Passed): void {
    const { at, method, url, request, response, trouble, ms } = passed;
    const side = ({ headers, body }: Passed['request']) => ({
      headers: redactHeaders(headers),
      body: redactBody(body.text, headers.find(([name]) => name === 'content-type')?.[1] ?? ''),
      cut: body.cut,
    });
    count += 1;
    book.push({
      ...{ id: `x${count}`, number: count, at: at.toISOString(), line: id, from, to, method, url: hidden(url), ms, trouble },
      request: side(request),
      ...(response && { response: { ...side(response), status: response.status } }),
    });
    characters += charactersOf(book[book.length - 1]);
    while (book.length > mostExchanges || characters > mostCharacters) characters -= charactersOf(book.shift());
  }

  function next(line: Line, request: Request): Switch['fault'] | undefined {
    const set = switches.get(line.id);
    if (!set || (set.only === 'complete' && !new URL(request.url).pathname.endsWith('/complete'))) return undefined;
    if (set.times !== null && set.times <= 1) switches.delete(line.id);
    else if (set.times !== null) switches.set(line.id, { ...set, times: set.times - 1 });
    return set.fault;
  }

  return {
    on: options.on,
    through: (line, door) => {
      if (!options.on) return door;
      lines.set(line.id, line);
      return recorded(faulty(door, { next: (request) => next(line, request) }), (passed) => keep(line, passed));
    },
    lines: () => [...lines.values()],
    exchanges: (after = 0) =>
      book
        .filter(({ number }) => number > after)
        .map((one) => {
          const { id, number, at, from, to, method, url, trouble, ms, response } = one;
          return {
            id,
            number,
            at,
            from,
            to,
            method,
            trouble,
            ms,
            path: new URL(url).pathname,
            status: response?.status,
            verdict: verdictOf(one).is,
          };
        })
        .reverse(),
    exchange: (id) => {
      const exchange = book.find((one) => one.id === id);
      return exchange && { exchange, verdict: verdictOf(exchange), curl: curlOf(exchange) };
    },
    har: () => harOf(book, options.version),
    clear: () => {
      book.length = 0;
      characters = 0;
    },
    switches: () => [...switches.values()],
    set: (wanted) => {
      if (!lines.has(wanted.line)) return undefined;
      switches.set(wanted.line, wanted);
      return [...switches.values()];
    },
    unset: (line) => {
      switches.delete(line);
      return [...switches.values()];
    },
  };
}

/** What an exchange takes of the book: all that the other side decides how long it is. */
function charactersOf(exchange: Exchange | undefined): number {
  if (!exchange) return 0;
  const { url, trouble = '', request, response } = exchange;
  const texts = [request, response].flatMap((side) => (side ? [side.body, ...side.headers.flat()] : []));
  return [url, trouble, ...texts].reduce((sum, text) => sum + text.length, 0);
}

/** The line between two parties. */
export const lineOf = (from: Party, to: Party, name: string): Line => ({ id: `${from}→${to}`, from, to, name });
