import type { Cells, Column } from './columns';

/** What is wrong with a cell. */
export type CellTrouble = { field: Column; message: string };

/** Reads a row's cells and keeps what is wrong with them; a cell that is wrong reads as absent. */
export type CellReader = {
  troubles: CellTrouble[];
  wrong: (field: Column, message: string) => undefined;
  text: (field: Column, most?: number) => string | undefined;
  flag: (field: Column) => boolean | undefined;
  word: (field: Column, words: Record<string, string>) => string | undefined;
  matching: (field: Column, shape: RegExp, message: string) => string | undefined;
  link: (field: Column) => string | undefined;
  /** JSON's object, as such or written in a cell; text that is no JSON object as it is. */
  object: (field: Column) => Record<string, unknown> | string | undefined;
};

/** At most so many characters, none of them halved, without spaces at the ends. */
export function cut(text: string, most: number): string {
  return (text.length <= most ? text : [...text.slice(0, most * 2)].slice(0, most).join('')).trim();
}

/** The text of a link that a browser may follow, commas encoded because lists of links are separated by them; undefined when it is none. */
export function webLink(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) && !/\s/.test(text) ? text.replaceAll(',', '%2C') : undefined;
}

export function cellReader(cells: Cells): CellReader {
  const troubles: CellTrouble[] = [];
  const wrong = (field: Column, message: string) => {
    if (!troubles.some((known) => known.field === field && known.message === message)) troubles.push({ field, message });
    return undefined;
  };
  const text = (field: Column, most = 200): string | undefined => {
    const value = cells[field];
    if (value === undefined) return undefined;
    if (typeof value === 'object') return wrong(field, 'must be text');
    return cut(String(value), most);
  };
  const matching = (field: Column, shape: RegExp, message: string) => {
    const value = text(field, 1000);
    return value === undefined || shape.test(value) ? value : wrong(field, message);
  };
  return {
    troubles,
    wrong,
    text,
    matching,
    flag: (field) => {
      const value = matching(field, /^(?:true|false)$/i, 'must be true or false');
      return value === undefined ? undefined : value.toLowerCase() === 'true';
    },
    word: (field, words) => {
      const value = text(field)
        ?.toLowerCase()
        .replace(/[\s-]+/g, '_');
      if (value === undefined) return undefined;
      return words[value] ?? wrong(field, `must be one of ${[...new Set(Object.keys(words))].join(', ')}`);
    },
    link: (field) => {
      if (cells[field] === undefined) return undefined;
      return webLink(cells[field]) ?? wrong(field, 'must be an absolute http or https address');
    },
    object: (field) => {
      const value = typeof cells[field] === 'string' ? jsonIn(cells[field]) : cells[field];
      if (value === undefined || typeof value === 'string') return value;
      return typeof value === 'object' && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : wrong(field, 'must be text or an object');
    },
  };
}

/** What a cell that looks like JSON holds, else its text. */
export function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
