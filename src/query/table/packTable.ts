import { checkable, effort } from './state.ts';
import { valueAt } from '../../lang/at.ts';
import { type Column, type ColumnName, type Facet, mostKeys, type Table } from './columns.ts';
import type { Entry } from './entry.ts';
import { byCodeUnits } from '../../lang/order.ts';
import { yearOf } from '../../lang/days.ts';

/** What the table says to readers, in the script of the page. */
export interface Labels {
  /** The label of a key; an empty key has none. */
  readonly of: (column: ColumnName, key: string) => string;
  readonly day: (day: string) => string;
}

function columnOf(
  name: ColumnName,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { of }: Labels,
): Column<number[]> {
  const all = entries.map(keyOf);
  const keys = [...new Set(all)].sort(byCodeUnits);
  if (keys.length > mostKeys) throw new RangeError(`${keys.length} keys of ${name}, at most ${mostKeys}`);
  const codes = new Map(keys.map((key, code) => [key, code]));
  return {
    keys,
    labels: keys.map((key) => (key === '' ? '' : of(name, key))),
    codes: all.map((key) => valueAt(codes, key)),
  };
}

function facetOf(column: ColumnName, { keys }: Column<number[]>, of: (key: string) => string[]): Facet {
  const held = keys.map(of);
  const options = [...new Set(held.flat())].sort(byCodeUnits);
  return { column, options, sets: held.map((each) => each.map((option) => options.indexOf(option))) };
}

const itself = (key: string): string[] => (key === '' ? [] : [key]);
const separate = (keys: string): string[] => (keys === '' ? [] : keys.split(' '));

/**
 * Writes what is known of records as columns of codes, so that 50,000 rows are a small file.
 *
 * @param entries in the order of the rows
 * @param day that deadlines are held against, `YYYY-MM-DD`
 * @param rowsOfFile how many rows the texts of one file belong to
 * @throws RangeError when there are too many documents, topics … for the codes
 */
export function packTable(
  entries: readonly Entry[],
  { day, rowsOfFile, labels }: { day: string; rowsOfFile: number; labels: Labels },
): Table<number[]> {
  const column = (name: ColumnName, keyOf: (entry: Entry) => string): Column<number[]> =>
    columnOf(name, entries, keyOf, labels);
  const columns = {
    document: column('document', ({ document }) => document),
    type: column('type', ({ type }) => type),
    topics: column('topics', ({ topics }) => topics.join(' ')),
    speaker: column('speaker', ({ speaker }) => speaker ?? ''),
    due: column('due', ({ due }) => due ?? ''),
    measure: column('measure', ({ measure }) => measure ?? ''),
    verdict: column('verdict', ({ verdict }) => verdict ?? ''),
    review: column('review', ({ review }) => review),
    unit: column('unit', ({ unit }) => unit ?? ''),
  };
  const saidOf = new Map(entries.map(({ document, said }) => [document, said]));
  const kindOf = new Map(entries.map(({ type, kind }) => [type, kind]));
  const checkableTypes = new Set(entries.flatMap(({ type, isCheckable }) => (isCheckable ? type : [])));
  const said = columns.document.keys.map((document) => valueAt(saidOf, document));
  const facet = (name: ColumnName, of: (key: string) => string[] = itself): Facet =>
    facetOf(name, columns[name], of);
  const dueOptions = (due: string): string[] =>
    due === '' ? ['none'] : [due < day ? 'past' : 'ahead', yearOf(due)];
  return {
    size: entries.length,
    rowsOfFile,
    day,
    columns,
    facets: {
      kind: facet('type', (type) => itself(type === effort ? effort : valueAt(kindOf, type))),
      type: facet('type', (type) => [type, ...(checkableTypes.has(type) ? [checkable] : [])]),
      topic: facet('topics', separate),
      speaker: facet('speaker'),
      said: facet('document', (document) => itself(yearOf(valueAt(saidOf, document)))),
      due: facet('due', dueOptions),
      measure: facet('measure'),
      verdict: facet('verdict'),
      review: facet('review'),
      unit: facet('unit'),
    },
    said,
    saidShown: said.map(labels.day),
    kinds: columns.type.keys.map((type) => valueAt(kindOf, type)),
    numbers: entries.map(({ number }) => number),
    values: entries.map(({ value }) => value),
  };
}
