import type { Reason, Request } from '../api.ts';
import { asksAnything } from '../address.ts';
import type { Script } from '../../../model/common.ts';
import { type Comparable, readComparable } from '../comparable.ts';
import { parseQuery } from '../parse.ts';
import type { Query, Term, Word } from '../syntax.ts';
import { alternativesOf, couldBeSound } from './alternatives.ts';
import { type Hits, holdingAll, isEmpty, noHits } from './hits.ts';
import type { Index, Scope } from './index.ts';
import { distinctLayers, type Layer } from './layers.ts';
import { holdsAll, type Marks } from './marks.ts';
import { leavesRecords, onlyPassages } from './narrowing.ts';
import { withoutPassable } from './phrases.ts';
import { type Reading, readingsOf } from './readings.ts';
import { meet, upTo } from './sets.ts';
import { compareRecords } from './tables.ts';
import { wordsWithin } from './words.ts';
import { yearOf } from '../../../lang/days.ts';

const noMarks: Marks = { terms: [], loose: false };

/** Everything that can be found. */
const everything = ({ bounds, core }: Index): Hits => ({
  passages: upTo(bounds.passages),
  records: upTo(bounds.records),
  subjects: new Uint32Array(),
  documents: upTo(bounds.documents),
  evidence: upTo(core.evidence),
});

/** The records that every comparison holds for; nothing else can be compared. */
async function compared(index: Index, { filters, words }: Query, hits: Hits): Promise<Hits> {
  if (filters.length === 0) return hits;
  const sets = await Promise.all(filters.map((filter) => compareRecords(index.load, index.core, filter)));
  const records = sets.reduce(
    (all, set) => meet(all, set),
    words.length === 0 ? upTo(index.bounds.records) : hits.records,
  );
  return { ...noHits, records, subjects: meet(hits.subjects, records) };
}

const measuresHolding = ({ core }: Index, marks: Marks): Uint32Array =>
  Uint32Array.from(
    core.measures.flatMap(({ name }, place) =>
      marks.terms.length > 0 && holdsAll(name, marks) ? [place] : [],
    ),
  );

/** What one question is read with. */
interface Asked {
  readonly index: Index;
  readonly query: Query;
  readonly scope: Scope;
  readonly script: Script;
  readonly excluded: readonly Term[];
}

async function layerOf(
  { index, query, scope, excluded }: Asked,
  terms: readonly Term[],
  { reason, loose, text }: { reason: Reason | null; loose: boolean; text: string },
): Promise<Layer> {
  const exact = (term: Term): Promise<Hits> => index.exact(term, scope);
  const find = loose ? (term: Term) => index.loose(term, scope) : exact;
  const hits = await compared(index, query, await holdingAll(terms, excluded, find, exact));
  const marks: Marks = { terms: loose ? terms.map(withoutPassable) : terms, loose };
  const measures = query.filters.length === 0 ? measuresHolding(index, marks) : new Uint32Array();
  return { reason, hits, measures, marks, query: text };
}

const termsOf = (index: Index, words: readonly Word[]): Term[] =>
  words.map(({ term }) => index.inIndex(term)).filter((term) => term.length > 0);

async function exactLayer(asked: Asked, request: Request): Promise<Layer> {
  const { index, query } = asked;
  const terms = termsOf(index, query.words);
  if (terms.length > 0) return layerOf(asked, terms, { reason: null, loose: false, text: query.typed });
  const isOpen = query.typed.trim() === '' && asksAnything(request);
  const hits =
    query.filters.length > 0 ? await compared(index, query, noHits) : isOpen ? everything(index) : noHits;
  return { reason: null, hits, measures: new Uint32Array(), marks: noMarks, query: query.typed };
}

/** A year or a quantity as it is said of all results together. */
const inWords = (comparable: Comparable): string =>
  comparable.kind === 'quantity'
    ? `${comparable.value}${comparable.unit}`
    : comparable.end.endsWith('12-31')
      ? `${yearOf(comparable.start)}年`
      : comparable.start.slice(0, 7);

/** The records that a word means by its number or time, however that is put. */
async function comparableLayers(asked: Asked): Promise<Layer[]> {
  const { index, query, excluded, scope } = asked;
  const others = (word: Word): Term[] =>
    termsOf(
      index,
      query.words.filter((each) => each !== word),
    );
  const layers = await Promise.all(
    query.words.map(async (word): Promise<Layer[]> => {
      const comparable = word.phrase ? null : readComparable(index.simplify(word.text));
      if (!comparable || (comparable.kind === 'quantity' && comparable.unit === '')) return [];
      const records = await compareRecords(index.load, index.core, {
        ...comparable,
        comparison: '=',
        text: '',
      });
      const rest = others(word);
      const terms = await holdingAll(rest, excluded, (term) => index.exact(term, scope));
      const kept = rest.length > 0 ? meet(records, terms.records) : records;
      const reason: Reason = { kind: comparable.kind, typed: word.text, found: inWords(comparable) };
      const hits = {
        ...(await compared(index, query, { ...noHits, records: kept })),
        passages: noHits.passages,
      };
      return [{ reason, hits, measures: new Uint32Array(), marks: noMarks, query: `=${word.text}` }];
    }),
  );
  return layers.flat();
}

async function readings({ index, query, scope, script }: Asked): Promise<Reading[]> {
  const rows = query.words.some(couldBeSound) ? await index.terms() : [];
  const simplify = (text: string): string => index.simplify(text);
  const alternatives = alternativesOf(query.words, index.core.words, rows, simplify);
  if (alternatives.length === 0) return [];
  const stands = await Promise.all(
    query.words.map(async ({ term }) => !isEmpty(await index.exact(index.inIndex(term), scope))),
  );
  return readingsOf(query, alternatives, stands, script);
}

/** What holds the words when punctuation is passed over. */
function looseLayer(asked: Asked, terms: readonly Term[]): Promise<Layer> {
  const { typed } = asked.query;
  return layerOf(asked, terms, {
    reason: { kind: 'punctuation', typed, found: typed },
    loose: true,
    text: typed,
  });
}

/**
 * In a corpus of more passages, punctuation is passed over only for what stands nowhere as typed: the lists that
 * it takes are long, and what stands as typed is enough to read.
 */
const mostForPunctuation = 20_000;
const isLarge = ({ bounds }: Index): boolean => bounds.passages > mostForPunctuation;

async function relatedLayers(asked: Asked, exact: Layer): Promise<Layer[]> {
  const { index, query } = asked;
  const terms = termsOf(index, query.words);
  if (terms.length === 0) return [];
  const passesOver = !isLarge(index) || isEmpty(exact.hits);
  const loose = passesOver ? [looseLayer(asked, terms)] : [];
  const read = (await readings(asked)).map(({ reason, words, query: other }) =>
    layerOf(
      asked,
      words.map((word) => index.term(word)).filter((term) => term.length > 0),
      { reason, loose: false, text: other },
    ),
  );
  return Promise.all([...loose, ...read]);
}

/** What holds the words that a string of words consists of, wherever they stand: asked for when nothing else is found. */
async function apartLayer(asked: Asked): Promise<Layer | null> {
  const { index, query } = asked;
  if (query.words.length === 0 || query.words.some(({ phrase }) => phrase)) return null;
  const rows = await index.terms();
  const words = query.words.flatMap(({ text }) => wordsWithin(index.simplify(text), rows));
  if (words.length === query.words.length) return null;
  const text = words.join(' ');
  const traditional = new Map(rows.map((row) => [row[0], row[1]]));
  const shown = asked.script === 'zh-Hans' ? words : words.map((word) => traditional.get(word) ?? word);
  const terms = words.map((word) => index.term(word)).filter((term) => term.length > 0);
  return layerOf(asked, terms, {
    reason: { kind: 'apart', typed: query.typed, found: shown.join(' ') },
    loose: false,
    text,
  });
}

/**
 * Reads a question and finds what answers it.
 *
 * @returns the question as read, and its results: what holds what was typed, and below it what is found for
 *   another reason; not narrowed yet
 * @throws SearchFailure
 */
export async function findLayers(
  index: Index,
  request: Request,
  script: Script,
): Promise<{ query: Query; layers: Layer[] }> {
  const compares = leavesRecords(request.choices);
  const query = parseQuery(request.query, (text) => index.simplify(text), compares);
  const excluded = termsOf(index, query.excluded);
  const scope: Scope = { received: request.received, passagesAlone: onlyPassages(request.choices) };
  const asked: Asked = { index, query, scope, script, excluded };
  const exact = await exactLayer(asked, request);
  if (!scope.passagesAlone) {
    const [byNumber, related] = await Promise.all([comparableLayers(asked), relatedLayers(asked, exact)]);
    const layers = distinctLayers([exact, ...byNumber, ...related]);
    const found = layers.some(({ hits }) => !isEmpty(hits)) || query.typed.trim() === '';
    const apart = found ? null : await apartLayer(asked);
    return { query, layers: apart ? distinctLayers([exact, apart]) : layers };
  }
  if (!isEmpty(exact.hits)) return { query, layers: [exact] };
  // What stands nowhere as typed may stand with punctuation in between.
  const terms = termsOf(index, query.words);
  if (terms.length === 0) return { query, layers: [exact] };
  const loose = await looseLayer(asked, terms);
  return {
    query,
    layers: distinctLayers([exact, loose]),
  };
}
