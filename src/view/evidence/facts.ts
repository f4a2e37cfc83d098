import type { Evidence, Fact } from '../../model/evidence.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import { monthOf, yearOf } from '../../lang/days.ts';
import { inScript } from '../../lang/scripts.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { fromCorpus } from '../fromCorpus.ts';
import { urls } from '../urls.ts';

/** A fact with the source that it is from. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly source: Evidence;
}

/** The facts of all sources outside the collection, by their ids. */
export const factsById = fromCorpus(
  ({ evidence }): ReadonlyMap<string, PlacedFact> =>
    new Map(evidence.flatMap((source) => source.facts.map((fact) => [fact.id, { fact, source }]))),
);

/** A source in the words of a page. */
export interface SourceView {
  readonly id: string;
  /** Its page here. */
  readonly href: string;
  readonly publisher: string;
  readonly title: string;
  readonly number: string | null;
  readonly published: string;
  readonly day: string;
  /** How official it is. */
  readonly level: string;
  /** Where it can be read, and whether that is a copy. */
  readonly address: string;
  readonly isCopy: boolean;
}

/** A source in the words of a language. */
export function sourceIn(source: Evidence, locale: Locale): SourceView {
  const worded = (text: string): string => inScript(scriptOf(locale), text);
  const { id, publisher, title, number, published, published_precision: precision, level } = source;
  const words = wordsFor(locale);
  return {
    ...{ id, published, href: urls.evidencePath(id)(locale) },
    publisher: worded(publisher),
    title: worded(title),
    number: number === null ? null : worded(number),
    day:
      precision === 'month'
        ? words.records.month(yearOf(published), monthOf(published))
        : shownDay(published, locale),
    level: words.evidence.levels[level],
    address: source.source_url ?? source.seen_at ?? '',
    isCopy: source.source_url === null,
  };
}

/** A fact in the words of a page. */
export interface FactView {
  readonly id: string;
  readonly n: number;
  /** Its place on the page of its source. */
  readonly href: string;
  readonly statement: string;
  /** Whose word it is. */
  readonly basis: string;
  readonly scope: string | null;
  readonly caution: string | null;
  readonly withdrawn: string | null;
  readonly source: SourceView;
}

/** A fact in the words of a language. */
export function factIn({ fact, source }: PlacedFact, locale: Locale): FactView {
  const worded = (text: string | null): string | null =>
    text === null ? null : inScript(scriptOf(locale), text);
  return {
    ...{ id: fact.id, n: fact.n, href: urls.factPath(source.id, fact.n)(locale) },
    statement: inScript(scriptOf(locale), fact.statement),
    basis: wordsFor(locale).evidence.bases[fact.basis],
    scope: fact.kind === 'figure' ? worded(fact.scope) : null,
    caution: worded(fact.caution),
    withdrawn: worded(fact.withdrawn),
    source: sourceIn(source, locale),
  };
}
