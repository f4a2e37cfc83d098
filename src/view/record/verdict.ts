import { currentCorpus } from '../../corpus/current.ts';
import { derived } from '../../corpus/derived.ts';
import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { shownDay } from '../../i18n/dates.ts';
import { windowInWords } from '../../i18n/daysInWords.ts';
import type { ReasonFigure } from '../../i18n/verdictReason.ts';
import { wordsFor } from '../../i18n/words.ts';
import { dueOf } from '../../corpus/link/due.ts';
import type { Point } from '../../corpus/link/points.ts';
import { type OutcomeRuleName, outcomeRuleNames } from '../../corpus/link/outcomeRules.ts';
import { readSince } from '../../corpus/readSince.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { windowOf } from '../../model/deadlineWindow.ts';
import type { Judgement, Verdict } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { factsById } from '../evidence/facts.ts';
import { whenIn } from '../measure/when.ts';
import { type OutcomeInput, outcomeInputs } from './outcomeInputs.ts';
import { valueIn } from './value.ts';

/** What became of a target, in a word or two. */
export interface FateView {
  readonly verdict: Verdict;
  /** 已达到; 已达到（逾期）. */
  readonly name: string;
}

/** What became of a target, in the words of a page. */
export interface VerdictView extends FateView {
  /** By whose word; null where it rests on none. */
  readonly basis: string | null;
  readonly reason: string;
  /** What it rests on. */
  readonly inputs: readonly OutcomeInput[];
  /** Whether it rests on copies alone: the page of nothing that it rests on was seen itself. */
  readonly isByCopies: boolean;
  /** What was read after it was due, in a sentence; null for a verdict that does not rest on silence. */
  readonly read: string | null;
  /** The day from which it is judged so. */
  readonly since: string;
}

const isRule = (rule: string): rule is OutcomeRuleName => outcomeRuleNames.some((name) => name === rule);

const pointsById = derived(
  ({ measured }: Corpus): ReadonlyMap<string, Point> =>
    new Map(measured.flatMap(({ points }) => points.map((point) => [point.id, point]))),
);

/** A record or a fact as the reason of a verdict speaks of it. */
function figureIn(id: string, locale: Locale, corpus: Corpus): ReasonFigure | null {
  const words = wordsFor(locale).verdict;
  const script = scriptOf(locale);
  const placed = factsById(corpus).get(id);
  const record = recordsById(corpus).get(id);
  const said = placed?.source.published ?? record?.said;
  if (said === undefined) return null;
  const point = pointsById(corpus).get(id);
  const when = point?.dated === true ? whenIn(locale, point) : words.whenSaid(shownDay(said, locale));
  if (placed) {
    const { fact, source } = placed;
    const worded = inScript(script, fact.kind === 'figure' ? fact.words : fact.statement);
    return { worded, when, source: inScript(script, source.publisher) };
  }
  return record
    ? { worded: valueIn(record, locale)?.bounded ?? record.quote[script], when, source: null }
    : null;
}

/** When a target is due, in words: a day, or the months between which it lies; null without deadline. */
function deadlineIn(record: CorpusRecord, locale: Locale): string | null {
  const due = dueOf(record);
  if (due === null) return null;
  const window = record.time && windowOf(record.time);
  return window ? windowInWords(window, wordsFor(locale).records) : shownDay(due, locale);
}

/** Why a target is judged so: what an editor wrote, or what the rule that decided says of it. */
function reasonIn(
  record: CorpusRecord,
  { rule, reason, inputs, documents, late }: Judgement,
  locale: Locale,
  corpus: Corpus,
): string {
  const words = wordsFor(locale).verdict;
  if (reason !== null || !isRule(rule)) return inScript(scriptOf(locale), reason ?? words.rules.editorial);
  return words.reasons[rule]({
    due: deadlineIn(record, locale),
    goal: valueIn(record, locale)?.bounded ?? '',
    late,
    figures: inputs.flatMap((id) => figureIn(id, locale, corpus) ?? []),
    deeds: outcomeInputs({ inputs, documents }, record.id, locale, corpus).map(({ text }) => text),
  });
}

/** A verdict in a word or two: 已达到; 已达到（逾期）. */
export function fateNamed({ verdict, late }: Pick<Judgement, 'verdict' | 'late'>, locale: Locale): string {
  const { fates } = wordsFor(locale);
  return fates[verdict] + (late ? fates.late : '');
}

/** What became of a record in a word or two, as judged on the build's day; null for what has no verdict. */
export const fateOf = ({ verdict: judged }: Pick<CorpusRecord, 'verdict'>, locale: Locale): FateView | null =>
  judged && { verdict: judged.verdict, name: fateNamed(judged, locale) };

/** What became of a record, as judged on the build's day; null for what has no verdict. */
export function verdictOf(
  record: CorpusRecord,
  locale: Locale,
  corpus: Corpus = currentCorpus(),
): VerdictView | null {
  const judged = record.verdict;
  const fate = fateOf(record, locale);
  if (!judged || !fate) return null;
  const words = wordsFor(locale);
  const inputs = outcomeInputs(judged, record.id, locale, corpus);
  const read = judged.verdict === 'no-report' ? readSince(corpus, record) : null;
  return {
    ...fate,
    basis: judged.basis && words.verdict.bases[judged.basis],
    reason: reasonIn(record, judged, locale, corpus),
    inputs,
    isByCopies: inputs.length > 0 && inputs.every(({ outside }) => outside?.isCopy === true),
    read: read && words.verdict.read({ ...read, until: shownDay(read.until, locale) }),
    since: shownDay(judged.day, locale),
  };
}
