import { aboutLength, type Mark, openLength, undatedLength } from './marks.ts';
import type { Paint } from './paint.ts';
import { element, through } from './svg.ts';

const stroke = { fill: 'none', stroke: 'currentColor' } as const;

type Sign = Pick<Mark, 'point' | 'x' | 'y' | 'half' | 'top'>;

/** A square for what a speech says, a diamond for official statistics, a triangle for what is reported elsewhere. */
function reportedSign(
  { point, x, y, half }: Pick<Sign, 'point' | 'x' | 'y' | 'half'>,
  square: object,
): string {
  if (point.origin === 'speech') return element('rect', { ...square, fill: 'currentColor' });
  const corners =
    point.origin === 'statistics'
      ? [
          { x, y: y - half * 1.1 },
          { x: x + half * 1.1, y },
          { x, y: y + half * 1.1 },
          { x: x - half * 1.1, y },
        ]
      : [
          { x, y: y - half },
          { x: x + half, y: y + half * 0.8 },
          { x: x - half, y: y + half * 0.8 },
        ];
  return element('path', { d: `${through(...corners)}Z`, fill: 'currentColor' });
}

/** The sign of a point's state: a filled one for a figure, two rings for a target, as everywhere on the site. */
function stateSign({ point, x, y, half }: Sign, paint: Paint): string {
  const square = { x: x - half * 0.8, y: y - half * 0.8, width: half * 1.6, height: half * 1.6 };
  switch (point.state) {
    case 'reported':
      return reportedSign({ point, x, y, half }, square);
    case 'forecast':
      return element('rect', {
        ...square,
        ...paint.paper,
        stroke: 'currentColor',
        'stroke-width': 1.4,
        'stroke-dasharray': '2 1.4',
      });
    case 'target':
      return (
        element('circle', {
          cx: x,
          cy: y,
          r: half,
          ...paint.paper,
          stroke: 'currentColor',
          'stroke-width': 1.4,
        }) + element('circle', { cx: x, cy: y, r: half * 0.45, ...stroke, 'stroke-width': 1.4 })
      );
  }
}

/** An open stroke to one side, with its head: what is said is a bound. */
function openStroke({ x, y, half }: Sign, up: 1 | -1, isIncluded: boolean): string {
  const end = y - up * openLength * half;
  const head = end + up * half * 0.9;
  const path =
    through({ x, y: y - up * half }, { x, y: end }) +
    through({ x: x - half * 0.7, y: head }, { x, y: end }, { x: x + half * 0.7, y: head });
  const bar = isIncluded ? through({ x: x - half * 1.6, y }, { x: x + half * 1.6, y }) : '';
  return element('path', { d: path + bar, ...stroke, 'stroke-width': 1.4 });
}

/** A wave beside the sign: what is said is rough. */
function wave({ x, y, half }: Sign): string {
  const [from, to] = [x + half * 1.4, x + half * aboutLength];
  const quarter = (to - from) / 4;
  const d = `M${from.toFixed(2)} ${y.toFixed(2)}q${quarter.toFixed(2)} ${(-half).toFixed(2)} ${(2 * quarter).toFixed(2)} 0t${(2 * quarter).toFixed(2)} 0`;
  return element('path', { d, ...stroke, 'stroke-width': 1.4 });
}

function boundSign(sign: Sign): string {
  const { x, y, half, top } = sign;
  switch (sign.point.bound) {
    case 'more-than':
    case 'at-least':
      return openStroke(sign, 1, sign.point.bound === 'at-least');
    case 'less-than':
    case 'at-most':
      return openStroke(sign, -1, sign.point.bound === 'at-most');
    case 'approx':
    case 'nearly':
      return wave(sign);
    case 'range': {
      if (top === null) return '';
      const cap = (at: number): string => through({ x: x - half, y: at }, { x: x + half, y: at });
      const d = through({ x, y }, { x, y: top }) + cap(y) + cap(top);
      return element('path', { d, ...stroke, 'stroke-width': 2 });
    }
    case 'exact':
      return '';
  }
}

/** Dots towards the days that may be meant: before a report that names no time, after a target without one. */
function undatedSign({ point, x, y, half }: Sign): string {
  if (point.dated) return '';
  const side = point.state === 'target' ? 1 : -1;
  const d = through({ x: x + side * half, y }, { x: x + side * undatedLength * half, y });
  return element('path', {
    d,
    ...stroke,
    'stroke-width': 2,
    'stroke-dasharray': '0.1 3.4',
    'stroke-linecap': 'round',
  });
}

/** The signs of a point: its state, its bound, whether its time is known. */
export const signOf = (sign: Sign, paint: Paint): string =>
  undatedSign(sign) + boundSign(sign) + stateSign(sign, paint);

/** What a flow fills over its span, or the level of a rate; nothing for what is true of one day. */
export function spanOf({ point, y, span, base, form }: Mark): string {
  if (!span) return '';
  const dashes = point.state === 'reported' ? undefined : '4 3';
  const width = span.to - span.from;
  const line = element('path', {
    d: through({ x: span.from, y }, { x: span.to, y }),
    ...stroke,
    'stroke-width': form === 'level' ? 2.5 : 2,
    'stroke-dasharray': dashes,
  });
  if (form === 'level') return line;
  const box = { x: span.from, y: Math.min(y, base), width, height: Math.abs(base - y) };
  const fill = point.state === 'reported' ? 0.16 : 0.05;
  const rim = {
    stroke: 'currentColor',
    'stroke-width': 0.8,
    'stroke-opacity': 0.5,
    'stroke-dasharray': dashes,
  };
  return element('rect', { ...box, fill: 'currentColor', 'fill-opacity': fill, ...rim }) + line;
}
