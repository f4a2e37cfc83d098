import { currentCorpus } from '../../corpus/current.ts';
import type { Corpus } from '../../corpus/load.ts';
import type { ColumnName } from '../../query/table/columns.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { PolicyRecord, Rate, StatementType } from '../../model/record.ts';
import { verdicts } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { wordsFor } from '../../i18n/words.ts';
import { explored } from './records.ts';

/** The labels that a table of words has for some keys. */
const wordsOf = <K extends string>(words: Readonly<Record<K, string>>): Map<string, string> =>
  new Map(Object.entries(words));

/** What a rate of change is measured against, by the key of its unit. */
export const changeOf = (unitKey: string): string => unitKey.split(':')[1] ?? '';

/** How keys of the explorer's columns are called in a language; the label of a unit is its rate of change. */
export function labelsIn(
  locale: Locale,
  corpus: Corpus = currentCorpus(),
): (column: ColumnName, key: string) => string {
  const { records } = wordsFor(locale);
  const speakers = explored(corpus).flatMap(({ record, entry }): [string, string][] =>
    record.speaker && entry.speaker ? [[entry.speaker, inScript(scriptOf(locale), record.speaker)]] : [],
  );
  const changes = wordsOf<Rate>(records.change);
  const labels: Record<ColumnName, ReadonlyMap<string, string>> = {
    document: new Map(
      corpus.documents.map(({ id, articles }) => [id, articles[scriptOf(locale)].data.title]),
    ),
    type: wordsOf<StatementType>(records.types),
    topics: new Map(corpus.topics.map(({ id, name }) => [id, name[locale]])),
    speaker: new Map(speakers),
    due: new Map(),
    measure: new Map(corpus.measures.map(({ id, name }) => [id, name[locale]])),
    verdict: new Map(verdicts.map((verdict) => [verdict, wordsFor(locale).verdictNames[verdict].name])),
    review: wordsOf<PolicyRecord['review']>(records.review),
    unit: new Map(),
  };
  return (column, key) =>
    column === 'unit' ? (changes.get(changeOf(key)) ?? '') : (labels[column].get(key) ?? '');
}
