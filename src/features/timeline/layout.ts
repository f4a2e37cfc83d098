import type { Kind } from '../../model/record.ts';
import { yearOf } from '../../lang/days.ts';
import { type Axis, axisOf } from './axis.ts';
import { listedIn, type TimelineEntry } from './entries.ts';

/** A mark: one record, or several of one year and kind where they are too many. */
export interface Mark {
  readonly kind: Kind;
  readonly entries: readonly TimelineEntry[];
  /** Along the axis, and away from it: targets on one side, what was done on the other (negative). */
  readonly along: number;
  readonly across: number;
}

/** What spans more than a year: one bar for all of one kind about the same days. */
export interface Bar {
  readonly kind: Kind;
  readonly entries: readonly TimelineEntry[];
  readonly start: number;
  readonly end: number;
  /** 0 is nearest to the axis. */
  readonly lane: number;
}

/** A time line as it is drawn, in units of the picture. */
export interface TimelineLayout {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
  readonly today: number;
  /** How many records a mark stands for. */
  readonly scale: number;
  /** How far the marks reach on either side of the axis. */
  readonly reach: { readonly targets: number; readonly done: number };
  readonly lanes: number;
}

/** What a picture allows. */
export interface Room {
  /** How many marks stand away from the axis in one line. */
  readonly line: number;
  /** The least and the greatest length of the axis. */
  readonly least: number;
  readonly most: number;
  /** The least length of a year; less only where there are more years than fit. */
  readonly year: number;
}

/** The room of a mark. */
export const cell = 15;

/** The most bars; those that stand for most records are drawn. */
const mostBars = 24;

/** An axis that is stretched to its room may be longer than that by the rounding of its years. */
const rounding = 0.001;

const scales = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

type Side = 'targets' | 'done';
const sideOf = (kind: Kind): Side => (kind === 'target' ? 'targets' : 'done');

/** What one year has on one side, so many records a mark. */
function clusters(entries: readonly TimelineEntry[], scale: number): Omit<Mark, 'along' | 'across'>[] {
  return [...Map.groupBy(entries, ({ record }) => record.kind)].flatMap(([kind, all]) =>
    Array.from({ length: Math.ceil(all.length / scale) }, (_, index) => ({
      kind,
      entries: all.slice(index * scale, (index + 1) * scale),
    })),
  );
}

/** Years with the clusters of either side. */
type Columns = ReadonlyMap<string, Record<Side, ReturnType<typeof clusters>>>;

function columnsOf(entries: readonly TimelineEntry[], day: string, scale: number): Columns {
  const years = Map.groupBy(entries, listedIn);
  const all = new Set([...years.keys(), yearOf(day)]);
  return new Map(
    Array.from(all, (year) => {
      const here = years.get(year) ?? [];
      const on = (side: Side) =>
        clusters(
          here.filter(({ record }) => sideOf(record.kind) === side),
          scale,
        );
      return [year, { targets: on('targets'), done: on('done') }];
    }),
  );
}

/** How many lines of marks a year needs along the axis. */
const linesOf = ({ targets, done }: Record<Side, readonly unknown[]>, room: Room): number =>
  Math.ceil(Math.max(targets.length, done.length) / room.line);

function lengthsOf(columns: Columns, room: Room): Map<string, number> {
  const least = Math.min(room.year, room.most / columns.size);
  const needed = (column: Record<Side, readonly unknown[]>): number =>
    linesOf(column, room) * cell + cell / 2;
  return new Map(Array.from(columns, ([year, column]) => [year, Math.max(least, needed(column))]));
}

function placed(columns: Columns, axis: Axis, room: Room): Mark[] {
  return axis.segments.flatMap(({ year, start, length }) => {
    const column = year === null ? undefined : columns.get(year);
    if (!column) return [];
    return (['targets', 'done'] as const).flatMap((side) => {
      const lines = Math.ceil(column[side].length / room.line);
      const first = start + (length - lines * cell) / 2;
      return column[side].map((cluster, index): Mark => {
        const across = ((index % room.line) + 0.5) * cell;
        return {
          ...cluster,
          along: first + (Math.floor(index / room.line) + 0.5) * cell,
          across: side === 'targets' ? across : -across,
        };
      });
    });
  });
}

/** Bars in as few lanes as they need, so that no two cross. */
function barsOf(entries: readonly TimelineEntry[], axis: Axis): Bar[] {
  const spans = entries.filter(({ from, to }) => yearOf(from) !== yearOf(to));
  const together = Map.groupBy(spans, ({ from, to, record }) => `${from} ${to} ${record.kind}`);
  const chosen = [...together.values()].toSorted((a, b) => b.length - a.length).slice(0, mostBars);
  const ends: number[] = [];
  return chosen
    .flatMap((all) => {
      const [first] = all;
      return first
        ? [{ kind: first.record.kind, entries: all, start: axis.at(first.from), end: axis.at(first.to) }]
        : [];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((bar) => {
      const free = ends.findIndex((end) => end + cell / 2 <= bar.start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = bar.end;
      return { ...bar, lane };
    });
}

/**
 * Lays a time line out: each year as long as its marks need, targets on one side of the axis and what was done
 * on the other.
 *
 * @param entries in the order of time
 * @param day the build's, which always has a place
 */
export function timelineLayout(entries: readonly TimelineEntry[], day: string, room: Room): TimelineLayout {
  const fitting = (scale: number) => {
    const columns = columnsOf(entries, day, scale);
    return { scale, columns, axis: axisOf(lengthsOf(columns, room), room.least) };
  };
  let drawn = fitting(1);
  for (const scale of scales) {
    if (drawn.axis.length <= room.most + rounding) break;
    drawn = fitting(scale);
  }
  const { axis, scale, columns } = drawn;
  const marks = placed(columns, axis, room);
  const bars = barsOf(entries, axis);
  const reach = (sign: 1 | -1): number => Math.max(0, ...marks.map(({ across }) => across * sign + cell / 2));
  return {
    ...{ axis, marks, bars, scale },
    today: axis.at(day),
    reach: { targets: reach(1), done: reach(-1) },
    lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
  };
}
