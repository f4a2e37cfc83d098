import { at } from '../../lang/at.ts';
import { type Facet, type FacetName, facetNames, type Table } from './columns.ts';
import type { State } from './state.ts';

/** What a state leaves of the table. */
export interface Selection {
  /** By row: 1 for one that is left. */
  readonly isLeft: Uint8Array;
  readonly total: number;
  /** By facet and option: how many rows there would be if that option were chosen instead. */
  readonly counts: ReadonlyMap<FacetName, readonly number[]>;
}

/** By code of the facet's column: 1 where the option holds; null where nothing is chosen. */
function passing({ options, sets }: Facet, option: string | undefined): Uint8Array | null {
  if (option === undefined) return null;
  const index = options.indexOf(option);
  return Uint8Array.from(sets, (set) => Number(set.includes(index)));
}

/**
 * Narrows the table down, and counts what every other choice would leave: one pass over the rows. A row that
 * fails one facet alone counts for that facet's options; one that fails two counts for none.
 *
 * @param holdsText by row, whether its words hold what is looked for; null where nothing is
 */
export function select(table: Table, state: State, holdsText: Uint8Array | null): Selection {
  const { size, columns, facets } = table;
  const tests = facetNames.map((name) => {
    const facet = facets[name];
    return {
      name,
      codes: columns[facet.column].codes,
      pass: passing(facet, state.facets[name]),
      sets: facet.sets,
      counts: new Array<number>(facet.options.length).fill(0),
    };
  });
  const chosen = tests.filter(({ pass }) => pass !== null);
  const isInTime = state.by === '' ? null : columns.due.keys.map((day) => day !== '' && day <= state.by);
  const isLeft = new Uint8Array(size);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    if (holdsText?.[row] === 0) continue;
    if (isInTime && !at(isInTime, at(columns.due.codes, row))) continue;
    let failed: (typeof tests)[number] | undefined;
    let failures = 0;
    for (const test of chosen) {
      if (test.pass?.[at(test.codes, row)] === 1) continue;
      failed = test;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 0) {
      isLeft[row] = 1;
      total += 1;
    }
    for (const test of failed ? [failed] : tests) {
      for (const option of at(test.sets, at(test.codes, row))) {
        test.counts[option] = at(test.counts, option) + 1;
      }
    }
  }
  return { isLeft, total, counts: new Map(tests.map(({ name, counts }) => [name, counts])) };
}
