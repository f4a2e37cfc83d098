import type { Point } from '../../corpus/link/points.ts';
import type { Measure } from '../../model/measure.ts';
import type { TimeAxis, ValueAxis } from './axes.ts';
import type { Box, Segment } from './boxes.ts';

/** A point of a measure as it is drawn. */
export interface Mark {
  readonly point: Point;
  /** Where its sign stands. */
  readonly x: number;
  readonly y: number;
  /** Half the size of its sign. */
  readonly half: number;
  /** The edges of the span that it is counted over; null for what is true of one day. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** The edges of the days between which a target is due; null for what is due on one day, and for what is no target. */
  readonly window: { readonly from: number; readonly to: number } | null;
  /** Where the upper end of a range lies, else null. */
  readonly top: number | null;
  /** Where zero lies. */
  readonly base: number;
  /** A flow is a bar over its span, a rate a level; what is true of one day is a sign alone. */
  readonly form: 'bar' | 'level' | 'moment';
  /** What the sign takes up, with the sign of its bound. */
  readonly box: Box;
}

/** The length of the stroke that leaves a bound open, in halves of the sign. */
export const openLength = 3.6;
/** The length of the stroke that leaves the time open, in halves of the sign. */
export const undatedLength = 4;

/** How far the sign of a rough number reaches, in halves of the sign. */
export const aboutLength = 3.2;

const narrowest = 3;

function spanOf(
  { from, day }: Point,
  measure: Measure['measure'],
  { at, end }: TimeAxis,
): { from: number; to: number } | null {
  if (from === null || measure === 'stock') return null;
  const [left, right] = [at(from), end(day)];
  return { from: left, to: Math.max(right, left + narrowest) };
}

function boxOf(
  { bound, dated, state }: Point,
  { x, y, half, top }: Pick<Mark, 'x' | 'y' | 'half' | 'top'>,
): Box {
  const isLow = bound === 'more-than' || bound === 'at-least';
  const isHigh = bound === 'less-than' || bound === 'at-most';
  const [up, down] = [isLow ? openLength * half : half, isHigh ? openLength * half : half];
  const left = !dated && state !== 'target' ? undatedLength * half : half;
  const isAbout = bound === 'approx' || bound === 'nearly';
  const right = !dated && state === 'target' ? undatedLength * half : isAbout ? aboutLength * half : half;
  const upper = Math.min(y - up, (top ?? y) - half);
  return { x: x - left, y: upper, width: left + right, height: y + down - upper };
}

/** Puts a point on the two axes. */
export const markOf =
  (measure: Measure['measure'], time: TimeAxis, values: ValueAxis, half: number) =>
  (point: Point): Mark => {
    const span = spanOf(point, measure, time);
    const isWindow = span === null && point.earliest !== undefined;
    const window = isWindow ? { from: time.end(point.earliest), to: time.end(point.day) } : null;
    const middle = span ?? window;
    const place = {
      x: middle ? (middle.from + middle.to) / 2 : time.end(point.day),
      y: values.at(point.value),
      half,
      top: point.max === null ? null : values.at(point.max),
    };
    const form = span ? (measure === 'flow' ? 'bar' : 'level') : 'moment';
    return { point, ...place, span, window, form, base: values.at(0), box: boxOf(point, place) };
  };

/** The line that joins what was reported of a stock; broken lines where a time is not known. */
export function joins(
  marks: readonly Mark[],
  measure: Measure['measure'],
): { segment: Segment; isSure: boolean }[] {
  if (measure !== 'stock') return [];
  const reported = marks.filter(({ point }) => point.state === 'reported' && point.bound !== 'range');
  return reported.slice(1).flatMap((mark, index) => {
    const before = reported[index];
    if (!before || (before.x === mark.x && before.y === mark.y)) return [];
    return [{ segment: [before, mark] as const, isSure: before.point.dated && mark.point.dated }];
  });
}

/** A window as a frame that stands on the axis of time, open where its target's sign is. */
const framed = ({ from, to }: NonNullable<Mark['window']>, { x, y, half, base }: Mark): Segment[] => [
  [
    { x: from, y: base },
    { x: from, y },
  ],
  [
    { x: from, y },
    { x: x - half, y },
  ],
  [
    { x: x + half, y },
    { x: to, y },
  ],
  [
    { x: to, y },
    { x: to, y: base },
  ],
];

/** From a target to its deadline on the axis of time, or to the two ends of the days between which it is due. */
export const drops = (marks: readonly Mark[]): Segment[] =>
  marks
    .filter(({ point, form }) => point.state === 'target' && point.dated && form === 'moment')
    .flatMap((mark): Segment[] => {
      const { x, y, half, base, window } = mark;
      if (window) return framed(window, mark);
      return [
        [
          { x, y: y + half },
          { x, y: base },
        ],
      ];
    });
