import type { Filter } from '../syntax.ts';
import {
  blockFile,
  type BlockName,
  blockSizes,
  type Core,
  facetFile,
  facetSections,
  type FacetSection,
  type ListedFacet,
  quantitiesFile,
  type QuantityRows,
  timesFile,
  type TimeRows,
} from '../layout.ts';
import { readJson } from '../pack.ts';
import { ByteReader, readRising } from '../varint.ts';
import type { Load } from './gramIndex.ts';
import { firstOfYear, isFirstOfYear, isLastOfYear, lastOfYear } from '../../../lang/days.ts';

/**
 * Reads a table that the build of this very code wrote: the signature and the folder's name, a digest of its
 * content, have said so.
 */
export const loadTable = async <T>(load: Load, name: string): Promise<T> => readJson(await load(name)) as T;

/** The rows of some entries, from their blocks, in the order asked for. */
export async function loadRows<T>(load: Load, name: BlockName, entries: readonly number[]): Promise<T[]> {
  const size = blockSizes[name];
  const blocks = [...new Set(entries.map((entry) => Math.floor(entry / size)))];
  const loaded = new Map(
    await Promise.all(
      blocks.map(async (block) => [block, await loadTable<T[]>(load, blockFile(name, block))] as const),
    ),
  );
  return entries.map((entry) => {
    const row = loaded.get(Math.floor(entry / size))?.[entry % size];
    if (row === undefined) throw new RangeError(`no entry ${entry} among the ${name}`);
    return row;
  });
}

/** The entries of one value of a facet. */
export type ValueEntries = Readonly<Record<FacetSection, Uint32Array>>;

function readValues(bytes: Uint8Array): ValueEntries[] {
  const reader = new ByteReader(bytes);
  const values: ValueEntries[] = [];
  while (!reader.done) {
    const [passages, records, documents] = facetSections.map(() => {
      const count = reader.number();
      return readRising(reader.bytes(reader.number()), count);
    });
    if (passages && records && documents) values.push({ passages, records, documents });
  }
  return values;
}

/**
 * The entries of some values of a facet.
 *
 * @param places of the values in the core
 * @throws SearchFailure
 */
export async function loadValues(
  load: Load,
  { apart }: Core,
  name: ListedFacet,
  places: readonly number[],
): Promise<ValueEntries[]> {
  if (places.length === 0) return [];
  if (apart.includes(name)) {
    const files = await Promise.all(places.map((place) => load(facetFile(name, place))));
    return files.flatMap(readValues);
  }
  const values = readValues(await load(facetFile(name)));
  return places.flatMap((place) => values[place] ?? []);
}

function compares(
  comparison: Filter['comparison'],
  least: number | string,
  most: number | string,
  filter: readonly [number | string, number | string],
): boolean {
  const [start, end] = filter;
  switch (comparison) {
    case '<':
      return most < start;
    case '<=':
      return most <= end;
    case '=':
      return least >= start && most <= end;
    case '>=':
      return least >= start;
    case '>':
      return least > end;
  }
}

const undone = (differences: readonly number[]): number[] => {
  let last = 0;
  return differences.map((difference) => (last += difference));
};

const risingOf = (groups: readonly (readonly number[])[]): Uint32Array =>
  Uint32Array.from(groups.flat()).sort();

async function byQuantity(
  load: Load,
  { units }: Core,
  filter: Extract<Filter, { kind: 'quantity' }>,
): Promise<Uint32Array> {
  const wanted = filter.unit.toLowerCase();
  const places = units.flatMap((unit, place) =>
    wanted === '' || unit.toLowerCase() === wanted ? [place] : [],
  );
  const tables = await Promise.all(
    places.map((place) => loadTable<QuantityRows>(load, quantitiesFile(place))),
  );
  return risingOf(
    tables
      .flat()
      .flatMap(([value, max, records]) =>
        compares(filter.comparison, value, max ?? value, [filter.value, filter.value])
          ? [undone(records)]
          : [],
      ),
  );
}

/** A record's time is where it ends: a deadline is its last day. */
async function byTime(
  load: Load,
  { ends }: Core,
  filter: Extract<Filter, { kind: 'time' }>,
): Promise<Uint32Array> {
  const isPossible = (year: number): boolean => {
    const [first, last] = [firstOfYear(year), lastOfYear(year)];
    if (filter.comparison === '=') return last >= filter.start && first <= filter.end;
    return filter.comparison.startsWith('<') ? first <= filter.end : last >= filter.start;
  };
  const tables = await Promise.all(
    ends.filter(([year]) => isPossible(year)).map(([year]) => loadTable<TimeRows>(load, timesFile(year))),
  );
  return risingOf(
    tables
      .flat()
      .flatMap(([, end, records]) =>
        compares(filter.comparison, end, end, [filter.start, filter.end]) ? [undone(records)] : [],
      ),
  );
}

/**
 * For how many records a comparison with whole years holds, told without loading anything; null for any other.
 */
export function countByYears({ ends }: Core, filter: Filter): number | null {
  if (filter.kind !== 'time' || !isFirstOfYear(filter.start) || !isLastOfYear(filter.end)) return null;
  return ends.reduce((sum, [year, records]) => {
    const day = lastOfYear(year);
    return sum + (compares(filter.comparison, day, day, [filter.start, filter.end]) ? records : 0);
  }, 0);
}

/**
 * The records that a comparison holds for, rising.
 *
 * @throws SearchFailure
 */
export const compareRecords = (load: Load, core: Core, filter: Filter): Promise<Uint32Array> =>
  filter.kind === 'quantity' ? byQuantity(load, core, filter) : byTime(load, core, filter);
