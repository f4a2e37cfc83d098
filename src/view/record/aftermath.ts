import { currentCorpus } from '../../corpus/current.ts';
import type { Corpus } from '../../corpus/load.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import type { Locale } from '../../model/locales.ts';
import { deedsAbout, type OutcomeInput } from './outcomeInputs.ts';
import { verdictOf } from './verdict.ts';

/** What was done that bears on a promise and is not what its verdict rests on. */
export interface Aftermath {
  /** What came after all that the verdict rests on: a thing that was done was suspended. */
  readonly later: readonly OutcomeInput[];
  /** Everything else. */
  readonly beside: readonly OutcomeInput[];
}

/** The deeds that bear on a record beside those that its verdict rests on, the earliest first. */
export function aftermathOf(
  record: CorpusRecord,
  locale: Locale,
  corpus: Corpus = currentCorpus(),
): Aftermath {
  const inputs = verdictOf(record, locale, corpus)?.inputs ?? [];
  const known = new Set(inputs.map(({ id }) => id));
  const last = inputs
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const others = deedsAbout(record.id, locale, corpus).filter(({ id }) => !known.has(id));
  const isLater = ({ day }: OutcomeInput): boolean => last !== undefined && day > last;
  return { later: others.filter(isLater), beside: others.filter((each) => !isLater(each)) };
}
