import { scriptOf } from '../../../model/locales.ts';
import type {
  Answer,
  FacetName,
  FacetValue,
  Group,
  Offer,
  Request,
  Result,
  ResultKind,
  SearchPlace,
} from '../api.ts';
import { resultKinds } from '../api.ts';
import { readComparable } from '../comparable.ts';
import type { DocumentRow } from '../layout.ts';
import { filterText } from '../parse.ts';
import type { Comparison, Filter, Query, Word } from '../syntax.ts';
import { countFacet, countOf } from './counting.ts';
import type { Index } from './index.ts';
import { findLayers } from './layering.ts';
import type { Layer } from './layers.ts';
import { leaves, narrowing } from './narrowing.ts';
import { meet } from './sets.ts';
import { entriesOf, showResults } from './showing.ts';
import { compareRecords, countByYears, loadRows } from './tables.ts';

/** A group's results from so many layers. */
async function resultsOf(
  index: Index,
  {
    layers,
    kind,
    place,
    received,
  }: { layers: readonly Layer[]; kind: ResultKind; place: SearchPlace; received: boolean },
  from: number,
  to: number,
): Promise<readonly Result[]> {
  const shown = { load: index.load, core: index.core, bounds: index.bounds, place, received };
  const pages: Promise<readonly Result[]>[] = [];
  let passed = 0;
  for (const layer of layers) {
    const entries = entriesOf(layer, kind, index.bounds);
    const wanted = entries.subarray(Math.max(0, from - passed), Math.max(0, to - passed));
    pages.push(showResults(shown, layer, kind, [...wanted]));
    passed += entries.length;
  }
  return (await Promise.all(pages)).flat();
}

const offered: readonly Comparison[] = ['=', '<', '>'];

/** What a word compared with would leave; only a time or a quantity of a known unit is offered. */
async function offersFor(index: Index, query: Query, word: Word, hits: Uint32Array | null): Promise<Offer[]> {
  const comparable = word.phrase ? null : readComparable(index.simplify(word.text));
  if (!comparable) return [];
  const offers = await Promise.all(
    offered.map(async (comparison): Promise<Offer> => {
      const text = filterText(comparison, word.text);
      const filter: Filter = { ...comparable, comparison, text };
      const known = hits ? null : countByYears(index.core, filter);
      const records = known === null ? await compareRecords(index.load, index.core, filter) : null;
      const words = query.words.map((each) =>
        each === word ? text : each.phrase ? `"${each.text}"` : each.text,
      );
      const others = [
        ...query.excluded.map((each) => `-${each.text}`),
        ...query.filters.map((each) => each.text),
      ];
      return {
        filter,
        query: [...words, ...others].join(' '),
        count: known ?? (records && hits ? meet(records, hits) : records)?.length ?? 0,
      };
    }),
  );
  return offers.filter(({ count }) => count > 0);
}

/** The records that hold all other words. */
async function otherRecords(index: Index, { words }: Query, word: Word): Promise<Uint32Array | null> {
  const others = words.filter((each) => each !== word);
  if (others.length === 0) return null;
  const found = await Promise.all(
    others.map(({ term }) => index.exact(index.inIndex(term), { received: false, passagesAlone: false })),
  );
  return found.map(({ records }) => records).reduce((all, own) => meet(all, own));
}

async function allOffers(index: Index, query: Query): Promise<Offer[]> {
  const offers = await Promise.all(
    query.words.map(async (word) =>
      readComparable(index.simplify(word.text)) === null
        ? []
        : offersFor(index, query, word, await otherRecords(index, query, word)),
    ),
  );
  return offers.flat();
}

/**
 * Answers a question.
 *
 * @throws SearchFailure
 */
export async function answer(index: Index, request: Request, place: SearchPlace): Promise<Answer> {
  const { choices, received } = request;
  const script = scriptOf(place.locale);
  const [{ query, layers: found }, narrow] = await Promise.all([
    findLayers(index, request, script),
    narrowing(index, choices),
  ]);
  const layers = found.map(narrow(null));
  const total = (own: readonly Layer[], kind: ResultKind): number => countOf(own, kind, index.bounds);
  const groups = resultKinds
    .filter((kind) => leaves(choices, kind) && total(layers, kind) > 0)
    .map((kind): Group => ({
      kind,
      total: total(layers, kind),
      exact: total(layers.slice(0, 1), kind),
      results: (from, to) => resultsOf(index, { layers, kind, place, received }, from, to),
    }));
  const rows = (documents: readonly number[]): Promise<DocumentRow[]> =>
    loadRows<DocumentRow>(index.load, 'documents', documents);
  const facet = async (name: FacetName): Promise<readonly FacetValue[]> => {
    // Other kinds than those chosen were perhaps not looked for.
    const ofAnyKind = { ...request, choices: { ...choices, kind: [] } };
    const all = name === 'kind' ? (await findLayers(index, ofAnyKind, script)).layers : found;
    return countFacet(all.map(narrow(name)), name, { facets: index, choices, script, rows });
  };
  const countAll = (layer: Layer): number =>
    resultKinds.filter((kind) => leaves(choices, kind)).reduce((sum, kind) => sum + total([layer], kind), 0);
  return {
    request,
    query,
    total: groups.reduce((sum, group) => sum + group.total, 0),
    groups,
    facet,
    offers: await allOffers(index, query),
    related: layers
      .flatMap((layer) =>
        layer.reason ? [{ reason: layer.reason, query: layer.query, count: countAll(layer) }] : [],
      )
      .filter(({ count }) => count > 0),
  };
}
