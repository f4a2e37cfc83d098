import type { Point } from '../../corpus/link/points.ts';
import type { Box, Segment } from './boxes.ts';
import type { Label } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './marks.ts';
import type { Paint, Role } from './paint.ts';
import { signOf, spanOf } from './signs.ts';
import { element, escaped, through } from './svg.ts';

/** What a drawing says to those who do not see it, and where its points lead. */
export interface ChartText {
  /** Begins the ids within the drawing; no other on the page has it. */
  id: string;
  title: string;
  description: string;
  /** Each point in words, and its address; null where the whole is one picture without links. */
  point: ((point: Point) => { text: string; href: string }) | null;
}

const stroke = { fill: 'none', stroke: 'currentColor' } as const;

const text = ({ text: words, x, y, anchor, size }: Label, paint: Paint): string =>
  element(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor === 'start' ? undefined : anchor, ...paint.rim },
    escaped(words),
  );

const lines = (segments: readonly Segment[], width: number, dashes?: string): string =>
  segments.length === 0
    ? ''
    : element('path', {
        d: segments.map((segment) => through(...segment)).join(''),
        ...stroke,
        'stroke-width': width,
        'stroke-dasharray': dashes,
      });

/** The paper ahead of the day, the grid, and the axis of time. */
function frame({ plot, values, time, ticks, day, names }: Layout, paint: Paint): string {
  const [left, right, foot] = [plot.x, plot.x + plot.width, values.at(0)];
  const across = (y: number): Segment => [
    { x: left, y },
    { x: right, y },
  ];
  const bottom = plot.y + plot.height;
  const grid = values.ticks.filter(({ value }) => value !== 0).map(({ value }) => across(values.at(value)));
  const starts = time.years.filter(({ year }) => ticks.includes(year)).map(({ from }) => from);
  const marks = starts.map((x): Segment => [
    { x, y: bottom },
    { x, y: bottom + 4 },
  ]);
  const ahead =
    day.x < right
      ? element(
          'g',
          paint.group('rule'),
          element('rect', {
            ...{ x: day.x, y: plot.y, width: right - day.x, height: bottom - plot.y },
            fill: 'currentColor',
            'fill-opacity': 0.28,
          }),
        )
      : '';
  return [
    ahead,
    element('g', paint.group('rule'), lines(grid, 1)),
    element('g', paint.group('ink-soft'), lines([across(foot), ...marks], 1)),
    element(
      'g',
      { ...paint.group('ink-soft'), fill: 'currentColor', 'aria-hidden': 'true' },
      ...names.map((each) => text(each, paint)),
    ),
  ].join('');
}

function dayLine({ day, plot }: Layout, paint: Paint): string {
  const line: Segment = [
    { x: day.x, y: day.label ? day.label.y + 4 : plot.y },
    { x: day.x, y: plot.y + plot.height },
  ];
  const label =
    day.label && element('g', { fill: 'currentColor', 'aria-hidden': 'true' }, text(day.label, paint));
  return element('g', paint.group('vermilion'), lines([line], 1, '1 3'), label ?? '');
}

const roleOf = ({ point }: Mark): Role => (point.state === 'target' ? 'target' : 'figure');

/** The point's sign, with a field around it that is easy to hit. */
function markSign(mark: Mark, paint: Paint, chartText: ChartText): string {
  const sign = element('g', paint.group(roleOf(mark)), signOf(mark, paint));
  if (!chartText.point) return sign;
  const { text: words, href } = chartText.point(mark.point);
  const field = Math.max(12, mark.half * 2);
  const target = element('rect', {
    ...{ x: mark.x - field, y: mark.y - field, width: field * 2, height: field * 2 },
    fill: 'transparent',
  });
  const name = { 'aria-label': words };
  return element('a', { href, ...name }, element('title', {}, escaped(words)), target, sign);
}

/** Around the point that the page is about. */
const ring = ({ x, y, half }: Mark, paint: Paint): string =>
  element(
    'g',
    paint.group('vermilion'),
    element('circle', { cx: x, cy: y, r: half * 2.1, ...stroke, 'stroke-width': 1.6 }),
  );

/**
 * Writes a drawing as SVG.
 *
 * @param place where it stands in another drawing, where it does
 */
export function rendered(
  layout: Layout,
  paint: Paint,
  chartText: ChartText,
  place: Partial<Box> = {},
): string {
  const { width, height, marks, joins, drops, labels, here } = layout;
  const figures = marks.map((mark) => element('g', paint.group(roleOf(mark)), spanOf(mark)));
  const joined = (isSure: boolean): Segment[] =>
    joins.filter((each) => each.isSure === isSure).map(({ segment }) => segment);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: chartText.point ? 'group' : 'img',
      'aria-labelledby': `${chartText.id}-title ${chartText.id}-desc`,
      ...place,
    },
    element('title', { id: `${chartText.id}-title` }, escaped(chartText.title)),
    element('desc', { id: `${chartText.id}-desc` }, escaped(chartText.description)),
    frame(layout, paint),
    figures.join(''),
    element('g', paint.group('target'), lines(drops, 1.2, '3 3')),
    element('g', paint.group('figure'), lines(joined(true), 1.6), lines(joined(false), 1.6, '5 4')),
    dayLine(layout, paint),
    ...marks.map((mark) => markSign(mark, paint, chartText)),
    here ? ring(here, paint) : '',
    element(
      'g',
      { ...paint.group('ink'), fill: 'currentColor', 'aria-hidden': 'true', 'pointer-events': 'none' },
      ...labels.map((label) => text(label, paint)),
    ),
  );
}
