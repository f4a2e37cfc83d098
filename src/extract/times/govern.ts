import type { Relation } from '../../model/record.ts';
import type { TimePart } from '../parts.ts';
import { type Dropped, droppedTime } from '../refined.ts';
import { type Day, iso, type Span } from './calendar.ts';
import type { Named } from './calendarTime.ts';
import { after, before, closing, compared, comparing, notNamed, opening } from './governors.ts';

/** The end of a match of a sticky pattern; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether 从… is closed further on: 从2012年我国出台《…》以来. */
function isClosed(text: string, from: number): boolean {
  const clause = /^[^，。；！？\n]{0,40}/.exec(text.slice(from, from + 40))?.[0] ?? '';
  for (let at = from; at < from + clause.length; at += 1) if (endOf(closing, text, at) >= 0) return true;
  return false;
}

/** What looks back from the day it is said, whatever its beginning: 今年以来. */
const untilNow = /(?:以来|至今|迄今(?:为止)?)$/;

/** The days of a time; those since a time that is over reach to the day it is said. */
function upTo(
  said: Day | null,
  span: Span,
  relation: Relation | null,
  words: string,
): Pick<TimePart, 'from' | 'to' | 'precision' | 'begins'> {
  const day = said === null ? null : iso(said);
  const { from, to, precision } = span;
  const isSince = relation === 'since' && day !== null && from <= day && (to < day || untilNow.test(words));
  if (!isSince) return { from, to, precision };
  return { from, to: day, precision: from === day ? 'day' : 'period', begins: { to, precision } };
}

/**
 * Adds the words around a time that say how it bounds what is said.
 *
 * @param floor where the words before may start: the end of the time before
 * @param said the day on which it was said; what has been so since a time has been so until then
 * @returns as dropped what is no time of what is said: 去年同期, 2006年以来新高
 */
export function govern(text: string, named: Named, floor: number, said: Day | null): TimePart | Dropped {
  const { rule, reading } = named;
  let { start, end } = named;
  const { from, to, precision } = reading;
  if (reading.relation !== undefined)
    return {
      ...{ rule, start, end, relation: reading.relation },
      ...upTo(said, reading, reading.relation, text.slice(start, end)),
    };
  const namedNot = notNamed.find(({ pattern }) => endOf(pattern, text, end) >= 0);
  if (namedNot !== undefined) return droppedTime(namedNot.name, { start, end, from, to, relation: null });

  const head = text.slice(Math.max(floor, start - 6), start);
  if (comparing.test(head) || endOf(compared, text, end) >= 0) {
    return { rule: 'time.baseline', start, end, from, to, precision, relation: null };
  }
  const leading = before.find(({ pattern }) => pattern.test(head));
  if (leading !== undefined) start -= head.length - head.search(leading.pattern);
  const trailing = after.find(({ pattern }) => endOf(pattern, text, end) >= 0);
  if (trailing !== undefined) end = endOf(trailing.pattern, text, end);
  // 自2021年至2025年 has an end of its own.
  const isStretch = ['time.stretch', 'time.years', 'time.numeric-dates'].includes(rule);
  let relation = leading?.relation === 'since' && isStretch ? 'during' : (leading?.relation ?? null);
  if (relation === null || relation === 'by') relation = trailing?.relation ?? relation;
  if (opening.test(head) && (relation === 'since' || isClosed(text, end))) {
    start -= 1;
    relation = 'since';
    const close = endOf(/开始/y, text, end);
    if (close >= 0) end = close;
  }
  const until = endOf(/为止/y, text, end);
  if (until >= 0 && leading !== undefined) {
    end = until;
    relation = 'as-of';
  }
  return { rule, start, end, ...upTo(said, named.reading, relation, text.slice(start, end)), relation };
}
