import type { Point } from '../../corpus/link/points.ts';
import {
  difference,
  firstReport,
  lastTarget,
  latestReport,
  nextTarget,
} from '../../corpus/link/latestPoints.ts';
import type { Locale } from '../../model/locales.ts';
import type { Measure, Verdict } from '../../model/measure.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Sayer } from './sayer.ts';
import { differenceIn, growthIn, hasBound, valueIn } from './value.ts';
import { dueIn, saidIn, whenIn } from './when.ts';
import { areAlike } from './againstTarget.ts';

/** What the sentence is made from. */
export interface Summarised {
  readonly measure: Pick<Measure, 'name' | 'unit' | 'measure' | 'change' | 'direction'>;
  readonly points: readonly Point[];
  /** The day that deadlines are held against. */
  readonly day: string;
  /** What became of a target, by its record's id. */
  readonly verdictOf: (record: string) => Verdict | null;
  /** Whose word a report is. */
  readonly sayerOf: (point: Point) => Sayer;
  /** The words of a target that is due within a time (通过3至5年时间); null for one that names a date. */
  readonly withinOf: (record: string) => string | null;
}

/** What was reported, with the time that it is true of. */
function reportedIn(locale: Locale, { measure }: Summarised, point: Point): string {
  const { sentence: words } = wordsFor(locale).measure;
  const { from, dated, said } = measure.measure === 'stock' ? { ...point, from: null } : point;
  const when = dated
    ? words.at(whenIn(locale, { ...point, from }), from !== null)
    : words.saidAt(shownDay(said, locale));
  const value = valueIn(locale, point, measure.unit);
  return when + words.reported(measure.name[locale], value, hasBound(point));
}

/** What the latest report is beside the first. */
function changeIn(locale: Locale, { measure, points }: Summarised, latest: Point): string | null {
  const { sentence: words } = wordsFor(locale).measure;
  const first = firstReport(points);
  if (!first || first.day >= latest.day) return null;
  const moment = measure.measure === 'stock' ? { ...first, from: null } : first;
  const when = first.dated ? whenIn(locale, moment) : saidIn(locale, first);
  const before = words.of(when, valueIn(locale, first, measure.unit));
  const isAlike = measure.measure === 'stock' || areAlike(latest, first);
  const by = isAlike ? difference(latest, first) : null;
  if (!by) return words.before(before);
  if (by.value === 0) return words.same(before);
  const shown = differenceIn(locale, by, measure);
  if (measure.measure === 'rate') return (by.value > 0 ? words.higher : words.lower)(before, shown);
  return (by.value > 0 ? words.more : words.less)(before, shown, growthIn(locale, latest, first));
}

/** How far the latest report is from a target: only of what is to grow, and is not counted anew for each span. */
function distanceIn(locale: Locale, { measure }: Summarised, target: Point, latest: Point | null): string {
  const { sentence: words } = wordsFor(locale).measure;
  const isComparable = measure.direction === 'up' && measure.measure !== 'flow' && measure.change === null;
  const by = latest && isComparable ? difference(target, latest) : null;
  if (!by) return '';
  return by.value > 0 ? words.left(differenceIn(locale, by, measure)) : words.reached;
}

/** When a target is due, with the words of one that counts its time from the day it was said. */
function deadlineIn(locale: Locale, { withinOf }: Summarised, target: Point): string {
  const within = withinOf(target.id);
  const due = dueIn(locale, target);
  return within === null ? due : wordsFor(locale).measure.sentence.within(due, within);
}

function targetIn(locale: Locale, summarised: Summarised, latest: Point | null): string {
  const { sentence: words } = wordsFor(locale).measure;
  const { measure, points, day, verdictOf } = summarised;
  const next = nextTarget(points, day);
  if (next) {
    const value = valueIn(locale, next, measure.unit);
    return (
      words.next(deadlineIn(locale, summarised, next), value, hasBound(next)) +
      distanceIn(locale, summarised, next, latest)
    );
  }
  const past = lastTarget(points, day);
  if (past) {
    const verdict = verdictOf(past.id);
    const value = valueIn(locale, past, measure.unit);
    const since =
      verdict === null || verdict === 'not-yet-due' || verdict === 'not-measurable'
        ? ''
        : words.pastVerdict[verdict];
    return words.past(deadlineIn(locale, summarised, past), value, hasBound(past)) + since;
  }
  return points.some(({ state }) => state === 'target') ? words.onlyUndatedTarget : words.noTarget;
}

/** In one sentence: what was reported last, how that compares with the first report, the target to come. */
export function sentenceIn(locale: Locale, summarised: Summarised): string {
  const { sentence: words } = wordsFor(locale).measure;
  const { measure, points } = summarised;
  if (points.length === 0) return words.nothing;
  const latest = latestReport(points);
  const forecast = points.findLast(({ state }) => state === 'forecast');
  const parts = [
    latest && words.saidBy[summarised.sayerOf(latest)] + reportedIn(locale, summarised, latest),
    latest && changeIn(locale, summarised, latest),
    !latest && forecast
      ? words.forecast(
          whenIn(locale, forecast),
          measure.name[locale],
          valueIn(locale, forecast, measure.unit),
          hasBound(forecast),
        )
      : null,
    targetIn(locale, summarised, latest),
  ].filter((part) => part !== null);
  const { semicolon, stop } = wordsFor(locale).punctuation;
  return `${parts.join(semicolon)}${stop}`;
}
