import { anyOf } from '../anyOf.ts';
import type { TimePart } from '../parts.ts';
import { type Dropped, droppedTime, type Refined } from '../refined.ts';
import { type Day, parseDay } from './calendar.ts';
import { type Named, calendarTime } from './calendarTime.ts';
import { dispatch, longest } from '../dispatch.ts';
import { govern } from './govern.ts';
import type { Month, Scene } from './rule.ts';
import { partRules, timeRules, yearRules } from './rules/index.ts';

const times = dispatch(timeRules);

/** The names of works hold times that are none of the text's: 《2030年前碳达峰行动方案》. */
const work = /《[^《》\n]{1,100}》/y;

/** 1 for each UTF-16 unit at which something has to be looked at. */
const stops = new Uint8Array(0x10000);
for (const rule of [...yearRules, ...partRules, ...timeRules]) {
  for (const character of rule.starts) stops[character.charCodeAt(0)] = 1;
}
for (const character of '\n《') stops[character.charCodeAt(0)] = 1;

/** Whether any rule finds something at a place, by the unit that stands there. */
const gates = new Map(
  Array.from(dispatch([...yearRules, ...partRules, ...timeRules]), ([unit, rules]) => [
    unit,
    anyOf(rules.map(({ pattern }) => pattern)),
  ]),
);

function timeAt(text: string, start: number, scene: Scene): Named | null {
  if (gates.get(text.charCodeAt(start))?.(text, start) !== true) return null;
  const calendar = calendarTime(text, start, scene);
  const other = longest(times, text, start, (rule, match) =>
    rule.taiwan && !scene.taiwan ? null : rule.read(match, scene),
  );
  if (other === null || (calendar !== null && calendar.end >= other.end)) return calendar;
  return { rule: other.rule.name, start, end: other.end, reading: other.value };
}

/** The year that what follows in the paragraph may be a part of. */
function yearNamed({ rule, from, to, relation }: TimePart, said: Day | null): number | null {
  const { year } = parseDay(from);
  // What is told early in a year of the past year is told of the year before: 过去一年.
  if (rule === 'time.past-years' || rule === 'time.years-since') {
    return said !== null && said.month <= 3 && year === said.year - 1 ? year : null;
  }
  const isNamed = relation === null || relation === 'as-of';
  return isNamed && rule !== 'time.baseline' && year === parseDay(to).year ? year : null;
}

/** The month that a day behind it in the paragraph may be a part of: 6月5日、8日. */
function monthNamed({ from, to }: TimePart): Month | null {
  const { year, month } = parseDay(to);
  return from.slice(0, 7) === to.slice(0, 7) ? { year, month } : null;
}

/**
 * The year that a heading sets for its section (一、2025年工作回顾).
 *
 * @param named the year named last in the paragraph
 * @returns undefined where the paragraph is no heading
 */
function sectionYear(paragraph: string, named: number | null, said: Day | null): number | null | undefined {
  if (paragraph.length > 40 || /[。！？；：，…]/.test(paragraph)) return undefined;
  if (named !== null) return said === null || named <= said.year ? named : null;
  return /^[一二三四五六七八九十]{1,3}、/.test(paragraph) ? null : undefined;
}

const isList = (text: string, from: number, to: number): boolean =>
  to - from <= 2 && /^(?:、|和|及|与|以及)$/.test(text.slice(from, to));

/**
 * Finds every expression of time and resolves it to whole days: those of the period it names, whole.
 * A time within the name of a work is left out, as are vague times (近年来, 日前) and times of day.
 * `time.baseline` is one that something is compared with (比2020年, 2020年的水平).
 *
 * @param text simplified, paragraphs separated by line breaks
 * @param context the day it was said, `YYYY-MM-DD`; without it what is relative to that day is left out.
 *   `taiwan` reads bare years as Taiwan's (114年)
 * @returns in order, not overlapping; offsets in UTF-16 units of `text`; as dropped what is no time of what is said
 */
export function findTimes(
  text: string,
  context: { said: string | null; taiwan: boolean },
): Refined<TimePart> {
  const said = context.said === null ? null : parseDay(context.said);
  const found: TimePart[] = [];
  const dropped: Dropped[] = [];
  let scene: Scene = { said, taiwan: context.taiwan, year: null, month: null };
  let floor = 0;
  let paragraph = 0;
  let named: number | null = null;
  let section: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (stops[unit] === 0) continue;
    if (unit === 10) {
      const heading = sectionYear(text.slice(paragraph, Math.min(at, paragraph + 41)), named, said);
      if (heading !== undefined) section = heading;
      floor = paragraph = at + 1;
      named = null;
      scene = { ...scene, year: section, month: null };
      continue;
    }
    if (unit === 0x300a) {
      work.lastIndex = at;
      if (work.test(text)) at = work.lastIndex - 1;
      continue;
    }
    const last = found.at(-1);
    const bare = timeAt(text, at, scene);
    if (bare === null) continue;
    // 到2035年，用13年时间: the years are counted between those named before, not from now; 从今年起，用3年时间 is.
    const isNow = last?.relation === 'since' && said !== null && last.from === `${said.year}-01-01`;
    const isCounted = bare.rule === 'time.within' && floor > paragraph && bare.start - floor <= 1 && !isNow;
    const time = isCounted
      ? droppedTime('time.counted-between', { ...bare, ...bare.reading, relation: null })
      : govern(text, bare, floor, said);
    floor = time.end;
    at = floor - 1;
    if ('wouldBe' in time) {
      dropped.push(time);
      continue;
    }
    // 到2027年、2030年: both are deadlines.
    if (time.relation === null && last?.relation === 'by' && isList(text, last.end, time.start))
      time.relation = 'by';
    found.push(time);
    scene = { ...scene, month: monthNamed(time) ?? scene.month };
    const year = yearNamed(time, said);
    if (year === null) continue;
    named = year;
    scene = { ...scene, year };
  }
  return { kept: found, dropped };
}
