import type { Cells, Column } from './columns';

/**
 * Columns that ACP's closed product has no field for travel as `- Name: value` lines at the end of the description (decision 005) and are read back
 * from there. `toFact`: the line's value from the row's text cells, undefined when they say nothing; `fromFact`: the cells of a line,
 * undefined when the line is not one that `toFact` writes, and so stays in the description.
 */
type FactColumn = {
  columns: Column[];
  name: string;
  toFact: (cell: (column: Column) => string | undefined) => string | undefined;
  fromFact: (value: string) => Cells | undefined;
};

const plain = (column: Column, name: string): FactColumn => ({
  columns: [column],
  name,
  toFact: (cell) => cell(column),
  fromFact: (value) => ({ [column]: value }),
});

const yesNo: Record<string, string> = { true: 'accepted', false: 'not accepted' };

export const factColumns: FactColumn[] = [
  plain('brand', 'Brand'),
  {
    columns: ['star_rating', 'review_count'],
    name: 'Rating',
    toFact: (cell) => {
      const count = cell('review_count');
      return cell('star_rating') && `${cell('star_rating')} of 5${count ? ` (${count} ratings)` : ''}`;
    },
    fromFact: (value) => {
      const [, stars, count] = /^(\d(?:\.\d+)?) of 5(?: \((\d+) ratings\))?$/.exec(value) ?? [];
      return stars ? { star_rating: stars, ...(count && { review_count: count }) } : undefined;
    },
  },
  plain('material', 'Material'),
  plain('gender', 'Gender'),
  plain('age_group', 'Age group'),
  plain('size_system', 'Size system'),
  plain('dimensions', 'Dimensions'),
  {
    columns: ['weight', 'item_weight_unit'],
    name: 'Weight',
    toFact: (cell) => cell('weight') && `${cell('weight')}${cell('item_weight_unit') ? ` ${cell('item_weight_unit')}` : ''}`,
    fromFact: (value) => {
      const [, weight, unit] = /^(\d+(?:\.\d+)?) ([A-Za-z]{1,6})$/.exec(value) ?? [];
      return weight && unit ? { weight, item_weight_unit: unit } : undefined;
    },
  },
  plain('mpn', 'MPN'),
  plain('shipping', 'Shipping'),
  {
    columns: ['accepts_returns'],
    name: 'Returns',
    toFact: (cell) => yesNo[cell('accepts_returns') ?? ''],
    fromFact: (value) => {
      const [flag] = Object.entries(yesNo).find(([, word]) => word === value) ?? [];
      return flag ? { accepts_returns: flag } : undefined;
    },
  },
  {
    columns: ['return_deadline_in_days'],
    name: 'Return window',
    toFact: (cell) => cell('return_deadline_in_days') && `${cell('return_deadline_in_days')} days`,
    fromFact: (value) => {
      const [, days] = /^(\d{1,4}) days$/.exec(value) ?? [];
      return days ? { return_deadline_in_days: days } : undefined;
    },
  },
];

const alsoIn = 'Also in';
const byName = new Map(factColumns.map((fact) => [fact.name, fact]));

/** A description taken apart: its own words, the cells that its closing lines hold, and further categories. */
export type Described = { text: string; cells: Cells; alsoIn: string[] };

/** Takes the known fact lines off the end of a description; unknown ones stay in the text, in their order. */
export function describedBy(description: string): Described {
  const lines = description.split('\n');
  let from = lines.length;
  while (from > 0 && /^- [^:\n]{1,48}: \S/.test(lines[from - 1] ?? '')) from--;
  const cells: Cells = {};
  const more: string[] = [];
  const kept = lines.slice(from).filter((line) => {
    const [, name = '', value = ''] = /^- ([^:]{1,48}): (.*)$/.exec(line) ?? [];
    if (name === alsoIn) return !more.push(value);
    const fact = byName.get(name);
    const read = fact?.fromFact(value);
    if (!fact || !read) return true;
    // Stated twice: the first counts, as in the catalogue's own reading of a rating or a brand.
    if (fact.columns.every((column) => cells[column] === undefined)) Object.assign(cells, read);
    return false;
  });
  return { text: [...lines.slice(0, from), ...kept].join('\n').trim(), cells, alsoIn: more };
}

/** The description with its facts as closing lines, the other way round. */
export function describe(text: string, cell: (column: Column) => string | undefined, categories: string[]): string {
  const line = (value: string) => value.replace(/\s+/g, ' ').trim();
  const facts = [
    ...factColumns.flatMap((fact) => {
      const value = line(fact.toFact(cell) ?? '');
      return value ? [`- ${fact.name}: ${value}`] : [];
    }),
    ...categories.map((category) => `- ${alsoIn}: ${line(category)}`),
  ];
  if (!facts.length) return text;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const gap = text === '' ? '' : /^- [^:\n]{1,48}: \S/.test(last) ? '\n' : '\n\n';
  return `${text}${gap}${facts.join('\n')}`;
}
