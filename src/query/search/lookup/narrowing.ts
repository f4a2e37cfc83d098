import { at } from '../../../lang/at.ts';
import type { Choices, FacetName, ResultKind } from '../api.ts';
import { type Core, kindOrder, listedFacets, type ListedFacet, type NamedDocument } from '../layout.ts';
import type { Bounds } from './bounds.ts';
import { noHits } from './hits.ts';
import { meet, join } from './sets.ts';
import type { Layer } from './layers.ts';
import type { ValueEntries } from './tables.ts';

/** What the values of facets are. */
export interface Facets {
  readonly core: Core;
  readonly bounds: Bounds;
  /** The entries of some values of a facet, by their places in the core. */
  values(name: ListedFacet, places: readonly number[]): Promise<readonly ValueEntries[]>;
  /** All documents, newest first. */
  documents(): Promise<readonly NamedDocument[]>;
}

export const valuesOf = (core: Core, name: ListedFacet): Core['topics'] =>
  ({ topic: core.topics, speaker: core.speakers, measure: core.measures })[name];

/** The documents of a year: newest first, the years follow one another. */
export function documentsOfYear({ years }: Core, year: number): number[] {
  let first = 0;
  for (const [each, count] of years) {
    if (each === year) return Array.from({ length: count }, (_, index) => first + index);
    first += count;
  }
  return [];
}

const either = (sets: readonly ValueEntries[]): ValueEntries => ({
  passages: join(sets.map(({ passages }) => passages)),
  records: join(sets.map(({ records }) => records)),
  documents: join(sets.map(({ documents }) => documents)),
});

async function chosenEntries(
  facets: Facets,
  name: FacetName,
  values: readonly string[],
): Promise<ValueEntries | null> {
  if (values.length === 0 || name === 'kind') return null;
  const { core, bounds } = facets;
  if (name === 'year') return bounds.entriesOf(values.flatMap((year) => documentsOfYear(core, Number(year))));
  if (name === 'document') {
    const ids = (await facets.documents()).map(([id]) => id);
    return bounds.entriesOf(values.map((id) => ids.indexOf(id)).filter((place) => place >= 0));
  }
  const places = valuesOf(core, name).flatMap(({ id }, place) => (values.includes(id) ? [place] : []));
  return either(await facets.values(name, places));
}

/** Leaves of results what the choices leave. */
export type Narrow = (layer: Layer) => Layer;

/**
 * Prepares what is chosen for narrowing results.
 *
 * @returns for one facet that is passed over, or for none, the narrowing by all others; kinds are left alone
 * @throws SearchFailure
 */
export async function narrowing(
  facets: Facets,
  choices: Choices,
): Promise<(without: FacetName | null) => Narrow> {
  const names: FacetName[] = ['year', 'document', ...listedFacets];
  const chosen = await Promise.all(
    names.map(async (name) => ({ name, entries: await chosenEntries(facets, name, choices[name]) })),
  );
  return (without) => {
    const applied = chosen.filter(({ name, entries }) => entries !== null && name !== without);
    return (layer) => {
      let { hits, measures } = layer;
      for (const { name, entries } of applied) {
        if (!entries) continue;
        hits = {
          passages: meet(hits.passages, entries.passages),
          records: meet(hits.records, entries.records),
          subjects: meet(hits.subjects, entries.records),
          documents: meet(hits.documents, entries.documents),
          // Neither is what stands outside the collection.
          evidence: noHits.evidence,
        };
        // A measure is of no year, topic, speaker or document.
        measures = measures.filter(
          (place) => name === 'measure' && choices.measure.includes(at(facets.core.measures, place).id),
        );
      }
      return { ...layer, hits, measures };
    };
  };
}

/** Whether the choices leave a kind of result. */
export const leaves = ({ kind }: Choices, wanted: ResultKind): boolean =>
  kind.length === 0 || kind.includes(wanted);

/** Whether nothing but sentences is asked for: then only those count that hold what was typed. */
export const onlyPassages = ({ kind }: Choices): boolean => kind.length === 1 && kind[0] === 'passage';

/** Whether any kind of record is left. */
export const leavesRecords = (choices: Choices): boolean => kindOrder.some((kind) => leaves(choices, kind));
