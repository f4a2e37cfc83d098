import { at } from '../../lang/at.ts';

/** What records can be narrowed down by, as the address of the page names it. */
export const facetNames = [
  'kind',
  'type',
  'topic',
  'speaker',
  'said',
  'due',
  'measure',
  'verdict',
  'review',
  'unit',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What is kept of every record, as a code that stands for one of a few keys. */
export type ColumnName =
  'document' | 'type' | 'topics' | 'speaker' | 'due' | 'measure' | 'verdict' | 'review' | 'unit';

/** A choice of options: which of them each key of a column means. */
export interface Facet {
  readonly column: ColumnName;
  readonly options: readonly string[];
  /** By code of the column: indices of the options that hold. */
  readonly sets: readonly (readonly number[])[];
}

/** A column of the table. */
export interface Column<Codes = Uint16Array> {
  /** By code; empty where a record has none. */
  readonly keys: readonly string[];
  /** By code, for readers. */
  readonly labels: readonly string[];
  /** By row. */
  readonly codes: Codes;
}

/** All records but for their texts, a column for each thing that is known of them. */
export interface Table<Codes = Uint16Array> {
  readonly size: number;
  /** How many rows the texts of one file belong to. */
  readonly rowsOfFile: number;
  /** The day that deadlines are held against. */
  readonly day: string;
  readonly columns: Readonly<Record<ColumnName, Column<Codes>>>;
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** By code of the column `document`: the day it was said, and that day as it is shown. */
  readonly said: readonly string[];
  readonly saidShown: readonly string[];
  /** By code of the column `type`: the kind that the type belongs to. */
  readonly kinds: readonly string[];
  /** By row: the number in the record's id; the value of its quantity in base units, or null. */
  readonly numbers: readonly number[];
  readonly values: readonly (number | null)[];
}

/** The most keys of one column. */
export const mostKeys = 0x10000;

const isTable = (value: unknown): value is Table<number[]> =>
  typeof value === 'object' &&
  value !== null &&
  'columns' in value &&
  'facets' in value &&
  'numbers' in value &&
  Array.isArray(value.numbers) &&
  'size' in value &&
  value.numbers.length === value.size;

/**
 * Reads the table as it was written.
 *
 * @throws TypeError when it is something else
 */
export function readTable(value: unknown): Table {
  if (!isTable(value)) throw new TypeError('expected the table of records');
  const read = ({ codes, ...rest }: Column<number[]>): Column => ({
    ...rest,
    codes: Uint16Array.from(codes),
  });
  const { document, type, topics, speaker, due, measure, verdict, review, unit } = value.columns;
  return {
    ...value,
    columns: {
      document: read(document),
      type: read(type),
      topics: read(topics),
      speaker: read(speaker),
      due: read(due),
      measure: read(measure),
      verdict: read(verdict),
      review: read(review),
      unit: read(unit),
    },
  };
}

/** The key that a column has for a row. */
export const keyAt = ({ columns }: Table, name: ColumnName, row: number): string =>
  at(columns[name].keys, at(columns[name].codes, row));

/** The same, for readers. */
export const labelAt = ({ columns }: Table, name: ColumnName, row: number): string =>
  at(columns[name].labels, at(columns[name].codes, row));

/** The id of a row's record. */
export const idAt = (table: Table, row: number): string =>
  `${keyAt(table, 'document', row)}-${at(table.numbers, row)}`;
