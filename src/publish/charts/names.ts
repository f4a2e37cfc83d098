import { everyYears, type TimeAxis, type ValueAxis } from './axes.ts';
import { overlap, textWidth } from './boxes.ts';
import { kept, type Label, labelAt } from './labels.ts';

/**
 * The names of years below the axis of time, each in the middle of its year: all, or every second, fifth …
 * as there is room.
 *
 * @param y their base line
 * @param width of the drawing
 * @returns the names, and the years that are named
 */
export function yearNames(
  { years }: TimeAxis,
  y: number,
  width: number,
  font: number,
): { years: number[]; names: Label[] } {
  const [first] = years;
  if (!first) return { years: [], names: [] };
  const step = everyYears(first.to - first.from, textWidth('0000', font) + font * 0.7);
  const named = years.filter(({ year }) => year % step === 0);
  const shown = named.length > 0 ? named : [first];
  const names = shown.map(({ year, from, to }) =>
    kept(labelAt(String(year), (from + to) / 2, y, 'middle', font), 0, width),
  );
  return { years: shown.map(({ year }) => year), names };
}

/** The room that the names of ticks take. */
export const tickWidth = ({ ticks }: ValueAxis, font: number): number =>
  Math.max(...ticks.map(({ text }) => textWidth(text, font))) + font * 0.6;

/** The names of the ticks of the axis of values, left of it. */
export const tickNames = ({ ticks, at }: ValueAxis, side: number, font: number): Label[] =>
  ticks.map(({ text, value }) => labelAt(text, side - font * 0.5, at(value) + font * 0.35, 'end', font));

/**
 * What stands above the plot: the unit, and the day over its line, a row lower where they would touch.
 *
 * @param unit nothing where there is no unit
 * @param day null where the day is not named
 */
export function heading(
  unit: string,
  day: { text: string; x: number } | null,
  width: number,
  font: number,
): { unit: Label; day: Label | null } {
  const left = labelAt(unit, 0, font, 'start', font);
  if (!day) return { unit: left, day: null };
  const row = (number: number): Label =>
    kept(labelAt(day.text, day.x, font * (1 + number * 1.35), 'middle', font), 0, width);
  const first = row(0);
  const touches = overlap(left.box, { ...first.box, x: first.box.x - font });
  return { unit: left, day: touches ? row(1) : first };
}
