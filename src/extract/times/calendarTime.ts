import { type Span, days, oneYear, parseDay } from './calendar.ts';
import { dispatch, longest } from '../dispatch.ts';
import type { PartRule, Reading, Scene } from './rule.ts';
import { partRules, yearRules } from './rules/index.ts';

/** A time without the words around it. Offsets in UTF-16 units. */
export interface Named {
  rule: string;
  start: number;
  end: number;
  reading: Reading;
}

const years = dispatch(yearRules);
const parts = dispatch(partRules);

/** What may stand between the year and the part: 2025年的第一季度. */
const isBetween = (character: string | undefined): boolean => character === '的' || character === ' ';

/** The part of a year that stands without it: of the year named last, else of the year it was said in. */
function alone(rule: PartRule, match: RegExpExecArray, { said, year }: Scene): Span | null {
  const base = year ?? said?.year;
  if (rule.afterYear || base === undefined) return null;
  const span = rule.read(match, base);
  if (span === null || year !== null || said === null || !rule.cumulative) return span;
  if (parseDay(span.from).month > 1) return span;
  // Counted at the beginning of the year, months that lie well ahead are last year's.
  const ahead = parseDay(span.to).month - said.month;
  return said.month <= 3 && ahead >= 3 ? rule.read(match, said.year - 1) : span;
}

function oneTime(text: string, start: number, scene: Scene): Named | null {
  const year = longest(years, text, start, (rule, match) =>
    rule.taiwan && !scene.taiwan ? null : rule.read(match, scene),
  );
  if (year === null) {
    // What follows a year that was not read (康熙20年9月) is no part of another.
    if (text[start - 1] === '年') return null;
    const part = longest(parts, text, start, (rule, match) => alone(rule, match, scene));
    return part === null ? null : { rule: part.rule.name, start, end: part.end, reading: part.value };
  }
  const partAt = (at: number): Named | null => {
    const part = longest(parts, text, at, (rule, match) => rule.read(match, year.value));
    return part === null ? null : { rule: part.rule.name, start, end: part.end, reading: part.value };
  };
  const part = partAt(year.end) ?? (isBetween(text[year.end]) ? partAt(year.end + 1) : null);
  if (part !== null) return part;
  const reading = oneYear(year.value);
  return reading === null ? null : { rule: year.rule.name, start, end: year.end, reading };
}

const link = /——|[-—–―－ー~～至到]|[与和]/y;
const between = /之间|间(?!接|隔|断|歇|距|谍)/y;

/** From one to the other; months without a year that run the wrong way end in the next: 8月至2月. */
function stretch(text: string, first: Named, start: number, scene: Scene): Named | null {
  const from = parseDay(first.reading.from);
  for (const year of [from.year, from.year + 1]) {
    const second = oneTime(text, start, { ...scene, year });
    if (second === null) return null;
    const whole = days(from, parseDay(second.reading.to), 'period');
    if (whole !== null) return { ...second, rule: 'time.stretch', start: first.start, reading: whole };
    if (!/^time\.(?:month|day|days)$/.test(second.rule)) return null;
  }
  return null;
}

/**
 * Reads a year, a part of a year, or a part of a year without the year at a place; and the stretch from
 * one to another, 2020年3月至2021年6月, 2015年和2018年之间.
 *
 * @returns null where none starts there
 */
export function calendarTime(text: string, start: number, scene: Scene): Named | null {
  const first = oneTime(text, start, scene);
  if (first === null) return null;
  link.lastIndex = first.end;
  const linked = link.exec(text);
  if (linked === null) return first;
  const whole = stretch(text, first, link.lastIndex, scene);
  if (whole === null || !/[与和]/.test(linked[0])) return whole ?? first;
  between.lastIndex = whole.end;
  return between.test(text) ? whole : first;
}
