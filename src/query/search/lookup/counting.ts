import { at } from '../../../lang/at.ts';
import type { Choices, FacetName, FacetValue, ResultKind } from '../api.ts';
import { resultKinds } from '../api.ts';
import type { Script } from '../../../model/common.ts';
import { type DocumentRow, kindOrder, sectionsOf } from '../layout.ts';
import { type Bounds, countIn } from './bounds.ts';
import type { Layer } from './layers.ts';
import { documentsOfYear, type Facets, leaves, leavesRecords, valuesOf } from './narrowing.ts';

/** How many results of a kind there are. */
export function countOf(layers: readonly Layer[], kind: ResultKind, bounds: Bounds): number {
  const count = ({ hits, measures }: Layer): number => {
    if (kind === 'passage') return hits.passages.length;
    if (kind === 'speech') return hits.documents.length;
    if (kind === 'evidence') return hits.evidence.length;
    return kind === 'measure' ? measures.length : countIn(hits.records, bounds.kind(kind));
  };
  return layers.reduce((sum, layer) => sum + count(layer), 0);
}

/** How many results some documents have, which follow one another; at least one. */
function countOfDocuments(
  layers: readonly Layer[],
  documents: readonly number[],
  bounds: Bounds,
  choices: Choices,
): number {
  const [first, last] = [at(documents, 0), at(documents, documents.length - 1)];
  let sum = 0;
  for (const { hits } of layers) {
    if (leaves(choices, 'passage'))
      sum += countIn(hits.passages, [bounds.passagesOf(first)[0], bounds.passagesOf(last)[1]]);
    if (leaves(choices, 'speech')) sum += countIn(hits.documents, [first, last + 1]);
    for (const kind of kindOrder) {
      if (!leaves(choices, kind)) continue;
      for (const section of sectionsOf[kind])
        sum += countIn(hits.records, bounds.recordsOf(section, first, last));
    }
  }
  return sum;
}

function flags(length: number, sets: readonly Uint32Array[]): Uint8Array {
  const result = new Uint8Array(length);
  for (const set of sets) for (const entry of set) result[entry] = 1;
  return result;
}

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.name < b.name ? -1 : 1);

/** What counting needs besides the layers, which are narrowed by every facet but the one that is counted. */
export interface Counting {
  readonly facets: Facets;
  readonly choices: Choices;
  readonly script: Script;
  rows(documents: readonly number[]): Promise<readonly DocumentRow[]>;
}

const kindValues = (layers: readonly Layer[], { facets }: Counting): FacetValue[] =>
  resultKinds.map((kind) => ({
    value: kind,
    name: '',
    count: countOf(layers, kind, facets.bounds),
    chosen: false,
  }));

const yearValues = (
  layers: readonly Layer[],
  { facets: { core, bounds }, choices }: Counting,
): FacetValue[] =>
  core.years.map(([year]) => ({
    value: String(year),
    name: String(year),
    count: countOfDocuments(layers, documentsOfYear(core, year), bounds, choices),
    chosen: false,
  }));

/** More documents than these are not listed: nobody chooses from so many. */
const mostDocuments = 50;

async function documentValues(layers: readonly Layer[], counting: Counting): Promise<FacetValue[]> {
  const { facets, choices, script } = counting;
  const ids = choices.document.length > 0 ? (await facets.documents()).map(([id]) => id) : [];
  const counts = Array.from({ length: facets.bounds.documents }, (_, document) => ({
    document,
    count: countOfDocuments(layers, [document], facets.bounds, choices),
  }));
  const listed = counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.document - b.document)
    .slice(0, mostDocuments);
  const others = choices.document
    .map((id) => ids.indexOf(id))
    .filter((place) => place >= 0 && !listed.some(({ document }) => document === place))
    .map((document) => ({ document, count: at(counts, document).count }));
  const shown = [...listed, ...others];
  const rows = await counting.rows(shown.map(({ document }) => document));
  return shown.map(({ count }, index) => ({
    value: at(rows, index).id,
    name: at(rows, index).title[script],
    count,
    chosen: false,
  }));
}

async function listedValues(
  layers: readonly Layer[],
  name: 'topic' | 'speaker' | 'measure',
  { facets, choices, script }: Counting,
): Promise<FacetValue[]> {
  const { core, bounds } = facets;
  const named = valuesOf(core, name);
  const entries = await facets.values(
    name,
    named.map((_, place) => place),
  );
  const ofKinds = (set: Uint32Array): Uint32Array =>
    set.filter((record) =>
      kindOrder.some((kind) => {
        const [from, to] = bounds.kind(kind);
        return leaves(choices, kind) && record >= from && record < to;
      }),
    );
  const passages = leaves(choices, 'passage') ? layers.map(({ hits }) => hits.passages) : [];
  const records = leavesRecords(choices) ? layers.map(({ hits }) => ofKinds(hits.records)) : [];
  const documents = leaves(choices, 'speech') ? layers.map(({ hits }) => hits.documents) : [];
  const found = {
    passages: flags(bounds.passages, passages),
    records: flags(bounds.records, records),
    documents: flags(bounds.documents, documents),
  };
  const foundMeasures = new Set(layers.flatMap(({ measures }) => [...measures]));
  const count = (own: (typeof entries)[number]): number => {
    let sum = 0;
    for (const entry of own.passages) sum += at(found.passages, entry);
    for (const entry of own.records) sum += at(found.records, entry);
    for (const entry of own.documents) sum += at(found.documents, entry);
    return sum;
  };
  return named.map(({ id, name: words }, place) => {
    const own = entries[place];
    const isFound = name === 'measure' && leaves(choices, 'measure') && foundMeasures.has(place);
    return { value: id, name: words[script], count: (own ? count(own) : 0) + Number(isFound), chosen: false };
  });
}

/**
 * Counts the values of a facet.
 *
 * @param layers narrowed by every other facet, kinds excepted
 * @throws SearchFailure
 */
export async function countFacet(
  layers: readonly Layer[],
  name: FacetName,
  counting: Counting,
): Promise<FacetValue[]> {
  const values = await valuesFor();
  const chosen = counting.choices[name];
  const shown = values
    .map((value) => ({ ...value, chosen: chosen.includes(value.value) }))
    .filter((value) => value.count > 0 || value.chosen);
  return name === 'kind' || name === 'year' ? shown : shown.toSorted(byCount);

  function valuesFor(): FacetValue[] | Promise<FacetValue[]> {
    if (name === 'kind') return kindValues(layers, counting);
    if (name === 'year') return yearValues(layers, counting);
    return name === 'document' ? documentValues(layers, counting) : listedValues(layers, name, counting);
  }
}
