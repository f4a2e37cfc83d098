import { partOfYear, yearOf } from '../../lang/days.ts';

/** A stretch of the axis: a year, or years without anything. */
export interface Segment {
  /** Null for years without anything. */
  readonly year: string | null;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly length: number;
}

/** An axis on which every year has the room that it needs. */
export interface Axis {
  readonly segments: readonly Segment[];
  readonly length: number;
  /** Where a day stands. */
  at: (day: string) => number;
}

/** How long a stretch without anything is. */
const gapLength = 14;

/**
 * Builds an axis from the years that have something, in order; what lies between them is drawn short.
 *
 * @param lengths of each year that is to have a place
 * @param total how long the axis is at least; the years are stretched to fill it
 */
export function axisOf(lengths: ReadonlyMap<string, number>, total = 0): Axis {
  const years = [...lengths.keys()].toSorted();
  const gaps = years.filter((year, index) => index > 0 && Number(year) - Number(years[index - 1]) > 1);
  const needed = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const stretch = Math.max(1, (total - gaps.length * gapLength) / Math.max(1, needed));
  const segments: Segment[] = [];
  let start = 0;
  const add = (segment: Omit<Segment, 'start'>): void => {
    segments.push({ ...segment, start });
    start += segment.length;
  };
  let before: number | null = null;
  for (const year of years) {
    const number = Number(year);
    if (before !== null && number - before > 1) {
      add({ year: null, first: before + 1, last: number - 1, length: gapLength });
    }
    add({ year, first: number, last: number, length: (lengths.get(year) ?? 0) * stretch });
    before = number;
  }
  const at = (day: string): number => {
    const year = Number(yearOf(day));
    const segment = segments.find(({ last }) => year <= last);
    if (!segment) return start;
    const part = (year - segment.first + partOfYear(day)) / (segment.last - segment.first + 1);
    return segment.start + Math.max(0, part) * segment.length;
  };
  return { segments, length: start, at };
}
