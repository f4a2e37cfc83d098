import { sectionOf } from './sections.ts';
import { at, valueAt } from '../../../lang/at.ts';
import type { CorpusRecord } from '../../../corpus/record.ts';
import {
  type Core,
  facetFile,
  facetSections,
  type RecordSection,
  type ListedFacet,
  quantitiesFile,
  type QuantityRows,
  timesFile,
  type TimeRows,
} from '../layout.ts';
import { ByteWriter, writeRising } from '../varint.ts';
import type { IndexFile } from './buckets.ts';
import {
  type SearchCorpus,
  type FacetEntries,
  measureEntries,
  speakerEntries,
  topicEntries,
} from './corpus.ts';
import { jsonFile } from './texts.ts';
import { yearOf } from '../../../lang/days.ts';

function valueBytes(value: FacetEntries): Uint8Array {
  const writer = new ByteWriter();
  for (const section of facetSections) {
    const bytes = writeRising(value[section]);
    writer.number(value[section].length);
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return writer.finish();
}

/** Facets of more bytes than this are loaded value by value. */
const mostTogether = 131_072;

/** The entries of facets' values, in the order in which the core lists them; and the facets that are cut. */
export function facetTables(corpus: SearchCorpus): { files: IndexFile[]; apart: ListedFacet[] } {
  const tables: readonly (readonly [ListedFacet, readonly FacetEntries[]])[] = [
    ['topic', topicEntries(corpus)],
    ['speaker', speakerEntries(corpus)],
    ['measure', measureEntries(corpus)],
  ];
  const files: IndexFile[] = [];
  const apart: ListedFacet[] = [];
  for (const [name, values] of tables) {
    const own = values.map(valueBytes);
    if (own.reduce((sum, { length }) => sum + length, 0) > mostTogether) {
      apart.push(name);
      files.push(...own.map((bytes, place) => ({ name: facetFile(name, place), bytes })));
      continue;
    }
    const whole = new ByteWriter();
    for (const bytes of own) whole.bytes(bytes);
    files.push({ name: facetFile(name), bytes: whole.finish() });
  }
  return { files, apart };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbered records that have something, by what they have. */
function grouped<K>(
  records: readonly CorpusRecord[],
  keyOf: (record: CorpusRecord) => K | undefined,
): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const [index, record] of records.entries()) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

const sumOf = (groups: Iterable<readonly number[]>): number =>
  [...groups].reduce((sum, group) => sum + group.length, 0);

/** Rising numbers by their differences: they pack better. */
const differences = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** What records count, a file for each unit; and the units, the most frequent first. */
export function quantityTables(records: readonly CorpusRecord[]): { files: IndexFile[]; units: string[] } {
  const byUnit = Map.groupBy(
    grouped(records, ({ quantity }) =>
      quantity ? JSON.stringify([quantity.unit, quantity.value, quantity.max]) : undefined,
    ),
    ([key]) => (JSON.parse(key) as [string, number, number | null])[0],
  );
  const units = [...byUnit]
    .map(([unit, groups]) => ({ unit, groups, count: sumOf(groups.map(([, own]) => own)) }))
    .toSorted((a, b) => b.count - a.count || inOrder(a.unit, b.unit));
  const files = units.map(({ groups }, index) => {
    const rows: QuantityRows = groups
      .map(([key, own]): QuantityRows[number] => {
        const [, value, max] = JSON.parse(key) as [string, number, number | null];
        return [value, max, differences(own)];
      })
      .toSorted((a, b) => a[0] - b[0] || (a[1] ?? a[0]) - (b[1] ?? b[0]));
    return jsonFile(quantitiesFile(index), rows);
  });
  return { files, units: units.map(({ unit }) => unit) };
}

/** When records' times are, a file for each year in which some end; and those years. */
export function timeTables(records: readonly CorpusRecord[]): { files: IndexFile[]; ends: Core['ends'] } {
  const spans = grouped(records, ({ time }) => (time ? `${time.start} ${time.end}` : undefined));
  const byYear = Map.groupBy(spans, ([span]) => Number(span.slice(11, 15)));
  const years = [...byYear].toSorted(([a], [b]) => a - b);
  const files = years.map(([year, own]) => {
    const rows: TimeRows = own
      .toSorted(([a], [b]) => inOrder(a, b))
      .map(([span, numbers]) => [span.slice(0, 10), span.slice(11), differences(numbers)]);
    return jsonFile(timesFile(year), rows);
  });
  return {
    files,
    ends: years.map(([year, own]): Core['ends'][number] => [year, sumOf(own.map(([, numbers]) => numbers))]),
  };
}

/** How many entries each document has: in order, of passages and of each kind of record. */
export function documentBounds({
  documents,
  passages,
  records,
}: SearchCorpus): Pick<Core, 'passages' | 'records' | 'years'> {
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const countBy = (owners: readonly { readonly document: string }[]): number[] => {
    const counts = documents.map(() => 0);
    for (const { document } of owners) {
      const place = valueAt(order, document);
      counts[place] = at(counts, place) + 1;
    }
    return counts;
  };
  const ofSection = (section: RecordSection): number[] =>
    countBy(records.filter((record) => sectionOf(record) === section));
  const years = new Map<number, number>();
  for (const { published } of documents) {
    const year = Number(yearOf(published));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return {
    passages: countBy(passages),
    records: {
      tracked: ofSection('tracked'),
      effort: ofSection('effort'),
      figure: ofSection('figure'),
      milestone: ofSection('milestone'),
    },
    years: [...years],
  };
}
