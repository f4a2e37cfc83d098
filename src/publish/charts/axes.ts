import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Point } from '../../corpus/link/points.ts';
import type { Measure } from '../../model/measure.ts';
import { rounded } from '../../lang/amounts.ts';
import { add, firstOfYear, instantOf, yearOf } from '../../lang/days.ts';

/** From here to there, in the units of the drawing. */
export type Extent = readonly [from: number, to: number];

/** By what numbers are counted: 万. */
export interface Multiple {
  readonly value: number;
  readonly name: string;
}

/** The axis of values: where a value lies, and its ticks. */
export interface ValueAxis {
  at: (value: number) => number;
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** What the ticks' numbers are multiplied by, by its name: 万, 亿; nothing for ones. */
  multiple: string;
}

/** The multiple in which the ticks of an axis are said: the largest in which a step is no small fraction. */
function multipleOf(multiples: readonly Multiple[], top: number, step: number): Multiple {
  const found = multiples.find(({ value }) => top >= value && step >= value / 2 && (step * 2) % value === 0);
  return found ?? { value: 1, name: '' };
}

/**
 * The axis of values, which always has zero; of what is counted one by one its ticks are whole.
 *
 * @param points what must have room
 * @param extent where the lowest and the highest value lie
 * @param count about how many ticks there are to be
 * @param counting how numbers are written, and by what large ones are counted
 */
export function valueAxis(
  points: readonly Point[],
  measure: Measure['measure'],
  extent: Extent,
  count: number,
  { number, multiples }: { number: (value: number) => string; multiples: readonly Multiple[] },
): ValueAxis {
  const values = points.flatMap(({ value, max }) => [value, max ?? value]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .nice(count)
    .range(extent);
  const ticks = scale.ticks(count).filter((tick) => measure === 'rate' || Number.isInteger(tick));
  const [first = 0, second = 1] = ticks;
  const multiple = multipleOf(multiples, Math.max(...ticks.map(Math.abs)), rounded(second - first));
  return {
    at: scale,
    multiple: multiple.name,
    ticks: ticks.map((value) => ({
      value,
      text: number(rounded(value / multiple.value)).replace('-', '−'),
    })),
  };
}

/** The axis of time: where a day lies, and the years that it has. */
export interface TimeAxis {
  /** The beginning of a day. */
  at: (day: string) => number;
  /** The end of a day. */
  end: (day: string) => number;
  years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
}

/** The axis of time, in whole years that hold all the days. */
export function timeAxis(days: readonly string[], extent: Extent): TimeAxis {
  const all = days.map((day) => Number(yearOf(day)));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const start = (year: number): Date => instantOf(firstOfYear(year));
  const scale = scaleUtc()
    .domain([start(first), start(last + 1)])
    .range(extent);
  return {
    at: (day) => scale(instantOf(day)),
    end: (day) => scale(instantOf(add(day, 1, 'day'))),
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return { year, from: scale(start(year)), to: scale(start(year + 1)) };
    }),
  };
}

/** Of so many years one is named, so that names of this width do not touch. */
export const everyYears = (yearWidth: number, nameWidth: number): number =>
  [1, 2, 5, 10, 20, 50, 100].find((step) => step * yearWidth >= nameWidth) ?? 200;
