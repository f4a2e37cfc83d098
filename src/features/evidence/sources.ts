import { currentCorpus } from '../../corpus/current.ts';
import type { Evidence } from '../../model/evidence.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { Locale } from '../../model/locales.ts';
import { factIn, type FactView, sourceIn, type SourceView } from '../../view/evidence/facts.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { measureEntries } from '../../view/measure/entry.ts';
import { namedByFact, type NamedThing } from '../../view/named/named.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { viewOf } from '../../view/record/view.ts';
import { urls } from '../../view/urls.ts';
import { authoredIn } from '../../view/localePages.ts';

/** The sources outside the collection, the newest first. */
export const sourcesNewestFirst = fromCorpus(({ evidence }): readonly Evidence[] =>
  evidence.toSorted((a, b) => b.published.localeCompare(a.published, 'en') || a.id.localeCompare(b.id, 'en')),
);

/** A promise that a fact bears on. */
export interface BornOn {
  readonly href: string;
  readonly title: string;
  readonly record: CorpusRecord;
  /** How the fact differs from what was promised. */
  readonly note: string | null;
}

/** A fact with the measure and the promises that it bears on. */
export interface FactEntry extends FactView {
  readonly measure: { readonly href: string; readonly name: string } | null;
  readonly promises: readonly BornOn[];
  /** The papers and campaigns that it is about. */
  readonly things: readonly NamedThing[];
}

/** A source with its facts, for its page. */
export interface SourceEntry {
  readonly source: SourceView;
  readonly facts: readonly FactEntry[];
}

/** The promises whose verdict rests on a fact, by the fact's id. */
const restingOn = fromCorpus(({ records }) => {
  const pairs = records.flatMap((record) =>
    (record.verdict?.inputs ?? []).map((input) => [input, record] as const),
  );
  return Map.groupBy(pairs, ([input]) => input);
});

/** A source in the words of a language, with what each of its facts bears on. */
export function sourceEntry(source: Evidence, locale: Locale): SourceEntry {
  const byId = recordsById(currentCorpus());
  const authored = authoredIn(locale);
  const facts = source.facts.map((fact): FactEntry => {
    const measure = fact.kind === 'figure' ? measureEntries().get(fact.series)?.measure : undefined;
    const named = fact.kind === 'deed' ? fact.records : [];
    const judged = (restingOn().get(fact.id) ?? []).map(([, record]) => ({ id: record.id, note: null }));
    const both = new Map([...judged, ...named].map(({ id, note }) => [id, note]));
    const promises = [...both].flatMap(([id, note]): BornOn[] => {
      const record = byId.get(id);
      if (!record) return [];
      const { page: href, title } = viewOf(record, locale);
      return [{ href, title, record, note: note && authored(note) }];
    });
    return {
      ...factIn({ fact, source }, locale),
      measure: measure ? { href: urls.measurePath(measure.id)(locale), name: measure.name[locale] } : null,
      promises,
      things: namedByFact().get(fact.id) ?? [],
    };
  });
  return { source: sourceIn(source, locale), facts };
}
