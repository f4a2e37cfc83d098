import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inScript } from '../../lang/scripts.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Judgement } from '../../model/measure.ts';
import { factIn, factsById, type PlacedFact } from '../evidence/facts.ts';
import { fromCorpus } from '../fromCorpus.ts';
import { urls } from '../urls.ts';

/** Something that a verdict rests on: a record, a fact, or a document of the collection. */
export interface OutcomeInput {
  readonly id: string;
  readonly href: string;
  /** What it says: a quotation of a record, our own words of a fact. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** Who says it, and when: 中央广播电视总台，2023年9月21日. */
  readonly from: string;
  /** The last day of which it speaks; of what names no time, the day it was said. */
  readonly day: string;
  /** What is to be kept in mind with it: how a deed differs from what was promised. */
  readonly notes: readonly string[];
  /** Where a fact can be read outside the site, and whether that is a copy; null for what stands in the collection. */
  readonly outside: { readonly href: string; readonly isCopy: boolean } | null;
}

/**
 * A fact as something that bears on a promise.
 *
 * @param target the promise's id
 */
function inputOfFact(placed: PlacedFact, target: string, locale: Locale): OutcomeInput {
  const { id, href, statement, caution, source } = factIn(placed, locale);
  const { fact } = placed;
  const bearing = fact.kind === 'deed' ? fact.records.find((each) => each.id === target) : undefined;
  const own = bearing?.note ?? null;
  return {
    ...{ id, href, text: statement, isQuoted: false },
    from: source.publisher + wordsFor(locale).punctuation.comma + source.day,
    day: fact.time?.end ?? placed.source.published,
    notes: [own && inScript(scriptOf(locale), own), caution].filter((note) => note !== null),
    outside: { href: source.address, isCopy: source.isCopy },
  };
}

/**
 * What a verdict rests on, in the order in which it names it.
 *
 * @param target the id of the promise that is judged
 */
export function outcomeInputs(
  { inputs, documents }: Pick<Judgement, 'inputs' | 'documents'>,
  target: string,
  locale: Locale,
  corpus: Corpus,
): OutcomeInput[] {
  const script = scriptOf(locale);
  const { comma } = wordsFor(locale).punctuation;
  const named = inputs.flatMap((id): OutcomeInput[] => {
    const placed = factsById(corpus).get(id);
    if (placed) return [inputOfFact(placed, target, locale)];
    const record = recordsById(corpus).get(id);
    if (!record) return [];
    const { quote, said, speaker } = record;
    const from = [speaker === null ? [] : inScript(script, speaker), shownDay(said, locale)]
      .flat()
      .join(comma);
    const text = quote[script];
    return [
      { id, href: urls.recordPath(id), text, isQuoted: true, from, day: said, notes: [], outside: null },
    ];
  });
  const own = documents.flatMap((id): OutcomeInput[] => {
    const document = corpus.documents.find((each) => each.id === id);
    if (!document) return [];
    const { title, published } = document.source;
    const from = shownDay(published.day, locale);
    const text = inScript(script, title.text);
    const href = urls.documentPath(id)(locale);
    const { day } = published;
    return [{ id, href, text, isQuoted: false, from, day, notes: [], outside: null }];
  });
  return [...named, ...own];
}

/** The deeds that name each record, the earliest first. */
const deedsByRecord = fromCorpus(({ evidence, day }): ReadonlyMap<string, readonly PlacedFact[]> => {
  const pairs = evidence
    .filter(({ published }) => published <= day)
    .flatMap((source) =>
      source.facts.flatMap((fact) =>
        fact.kind === 'deed' && fact.withdrawn === null
          ? fact.records.map(({ id }) => ({ id, placed: { fact, source } }))
          : [],
      ),
    );
  const dayOf = ({ placed: { fact, source } }: (typeof pairs)[number]): string =>
    fact.time?.end ?? source.published;
  const inOrder = pairs.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b), 'en'));
  const grouped = Map.groupBy(inOrder, ({ id }) => id);
  return new Map(Array.from(grouped, ([id, own]) => [id, own.map(({ placed }) => placed)]));
});

/** The deeds that bear on a promise, whatever they are to it; the earliest first. */
export const deedsAbout = (target: string, locale: Locale, corpus: Corpus): OutcomeInput[] =>
  (deedsByRecord(corpus).get(target) ?? []).map((placed) => inputOfFact(placed, target, locale));
