import { currentCorpus } from '../../corpus/current.ts';
import { derived } from '../../corpus/derived.ts';
import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { shownDay } from '../../i18n/dates.ts';
import type { ReasonFigure } from '../../i18n/verdictReason.ts';
import { wordsFor } from '../../i18n/words.ts';
import { dueOf } from '../../corpus/link/due.ts';
import type { Point } from '../../corpus/link/points.ts';
import { pointOf } from '../../corpus/link/points.ts';
import { type OutcomeRuleName, outcomeRuleNames } from '../../corpus/link/outcomeRules.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Judgement, Verdict } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { valueIn } from './value.ts';
import { whenIn } from '../measure/when.ts';

/** What became of a target, in the words of a page. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly name: string;
  readonly reason: string;
  /** The day from which it is judged so. */
  readonly since: string;
}

const isRule = (rule: string): rule is OutcomeRuleName => outcomeRuleNames.some((name) => name === rule);

const measuresById = derived(
  ({ measures }: Corpus) => new Map(measures.map(({ id, measure }) => [id, measure])),
);

/** A figure as the point of its measure; of one that belongs to none, with nothing said of how it counts. */
function pointIn(corpus: Corpus, figure: CorpusRecord): Point | null {
  const measure = figure.series === null ? null : (measuresById(corpus).get(figure.series) ?? null);
  return pointOf(figure, figure.said, measure);
}

/** Why a target is judged so: what an editor wrote, or what the rule that decided says of it. */
function reasonIn(
  record: CorpusRecord,
  { rule, reason, inputs }: Judgement,
  locale: Locale,
  corpus: Corpus,
): string {
  const words = wordsFor(locale).verdict;
  if (reason !== null || !isRule(rule)) return inScript(scriptOf(locale), reason ?? words.rules.editorial);
  const figures = inputs.flatMap((input) => recordsById(corpus).get(input) ?? []);
  const due = dueOf(record);
  return words.reasons[rule]({
    due: due === null ? null : shownDay(due, locale),
    goal: valueIn(record, locale)?.bounded ?? '',
    figures: figures.map((figure): ReasonFigure => {
      const point = pointIn(corpus, figure);
      const when =
        point?.dated === true ? whenIn(locale, point) : words.whenSaid(shownDay(figure.said, locale));
      return { worded: valueIn(figure, locale)?.bounded ?? figure.quote[scriptOf(locale)], when };
    }),
  });
}

/** What became of a record, as judged on the build's day; null for what is no target. */
export function verdictOf(
  record: CorpusRecord,
  locale: Locale,
  corpus: Corpus = currentCorpus(),
): VerdictView | null {
  const judged = record.verdict;
  return (
    judged && {
      verdict: judged.verdict,
      name: wordsFor(locale).verdictNames[judged.verdict].name,
      reason: reasonIn(record, judged, locale, corpus),
      since: shownDay(judged.day, locale),
    }
  );
}
