import type { Point } from '../../corpus/link/points.ts';
import { currentPoint, latestReport, targetOfNow } from '../../corpus/link/latestPoints.ts';
import type { Measure } from '../../model/measure.ts';
import { type Multiple, type TimeAxis, timeAxis, type ValueAxis, valueAxis } from './axes.ts';
import type { Box, Segment } from './boxes.ts';
import { type Label, placed } from './labels.ts';
import { drops, joins, type Mark, markOf } from './marks.ts';
import { heading, tickNames, tickWidth, yearNames } from './names.ts';

/** What is drawn. */
export interface Drawn {
  readonly points: readonly Point[];
  readonly measure: Measure['measure'];
  /** The day that the drawing is made for. */
  readonly day: string;
  /** The record that the page is about, whose point is ringed; null where there is none. */
  readonly here: string | null;
}

/** The words in a drawing, in the language of its page. */
export interface ChartWords {
  /** A point's value, with its bound: 超过8万. */
  value: (point: Point) => string;
  /** The number of a tick of the axis of values, and by what large ones are counted. */
  number: (value: number) => string;
  multiples: readonly Multiple[];
  /** The heading of the axis of values; `multiple` is the name of one, or nothing. */
  unit: (multiple: string) => string;
  /** What stands at the day that the drawing is made for. */
  day: string;
}

/** How large a drawing is, and how much it says. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  /** About how many ticks the axis of values has. */
  readonly ticks: number;
  /** Labels the latest report and one target only, and not the day. */
  readonly isSmall: boolean;
}

/** A drawing, ready to be written down: everything in its place. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  /** Where points can lie. */
  readonly plot: Box;
  readonly values: ValueAxis;
  readonly time: TimeAxis;
  /** The names of ticks, of years and of the axis of values. */
  readonly names: readonly Label[];
  /** The years whose beginnings are ticks. */
  readonly ticks: readonly number[];
  readonly day: { readonly x: number; readonly label: Label | null };
  readonly marks: readonly Mark[];
  readonly joins: readonly { readonly segment: Segment; readonly isSure: boolean }[];
  readonly drops: readonly Segment[];
  readonly labels: readonly Label[];
  /** The mark that is ringed. */
  readonly here: Mark | null;
}

/** Marks in the order in which their labels are placed: what matters most first. */
function byWeight(marks: readonly Mark[], { points, day }: Drawn): Mark[] {
  const [latest, next] = [latestReport(points), targetOfNow(points, day)];
  const weight = ({ point }: Mark): number =>
    point === latest || point === next ? 0 : point.state === 'target' ? 1 : point.bound === 'exact' ? 2 : 3;
  return marks.toSorted((a, b) => weight(a) - weight(b));
}

function ofNow(marks: readonly Mark[], { points, day, here }: Drawn): Mark[] {
  const shown = [currentPoint(points, day), targetOfNow(points, day)];
  const isHere = ({ point }: Mark): boolean => point.id === here;
  return marks
    .filter((mark) => isHere(mark) || shown.includes(mark.point))
    .toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
}

/**
 * Puts everything of a drawing in its place.
 *
 * @throws Error without points, of which nothing can be drawn
 */
export function layOut(drawn: Drawn, words: ChartWords, size: Size): Layout {
  const { points, measure, day } = drawn;
  if (points.length === 0) throw new Error('a drawing without points, expected at least one');
  const { width, height, font, isSmall } = size;
  const half = font * (isSmall ? 0.34 : 0.38);
  const foot = height - font * 1.6;

  const probe = valueAxis(points, measure, [foot, 0], size.ticks, words);
  const side = tickWidth(probe, font);
  const right = width - font * 0.7;
  const days = points.flatMap(({ from, earliest, day: last }) => [
    ...(from === null || measure === 'stock' ? [] : [from]),
    ...(earliest === undefined ? [] : [earliest]),
    last,
  ]);
  const time = timeAxis([...days, day], [side + font * 0.8, right]);
  const dayX = time.at(day);
  const above = heading(
    words.unit(probe.multiple),
    isSmall ? null : { text: words.day, x: dayX },
    width,
    font,
  );
  const head = (above.day ?? above.unit).y + font * 0.55;

  const values = valueAxis(points, measure, [foot, head + font * 2 + half * 4], size.ticks, words);
  const marks = points.map(markOf(measure, time, values, half));
  const { years, names: yearLabels } = yearNames(time, height - font * 0.35, width, font);
  const tickLabels = tickNames(values, side, font);
  const plot = { x: side, y: head, width: right - side, height: foot - head };
  const [joined, dropped] = [joins(marks, measure), drops(marks)];
  const wanted = isSmall ? ofNow(marks, drawn) : byWeight(marks, drawn);
  const labels = placed(
    wanted.map((mark) => ({ mark, text: words.value(mark.point) })),
    {
      area: { x: 0, y: head, width, height: foot - head },
      boxes: [
        ...marks.map(({ box }) => box),
        ...tickLabels.map(({ box }) => ({ ...box, width: box.width + font * 0.6 })),
      ],
      lines: [
        ...joined.map(({ segment }) => segment),
        ...dropped,
        [
          { x: dayX, y: head },
          { x: dayX, y: foot },
        ],
      ],
    },
    isSmall ? font : font * 1.08,
  );
  const names = [...(above.unit.text === '' ? [] : [above.unit]), ...tickLabels, ...yearLabels];
  return {
    ...{
      width,
      height,
      font,
      plot,
      values,
      time,
      names,
      ticks: years,
      marks,
      joins: joined,
      drops: dropped,
      labels,
    },
    day: { x: dayX, label: above.day },
    here: marks.find(({ point }) => point.id === drawn.here) ?? null,
  };
}
