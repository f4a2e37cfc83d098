import type { Point } from '../../corpus/link/points.ts';
import type { Measure } from '../../model/measure.ts';
import { byClass, type Role } from './paint.ts';
import type { Mark } from './marks.ts';
import { signOf, spanOf } from './signs.ts';
import { element, through } from './svg.ts';

/** What a key can explain, in the order in which it does. */
export const keys = [
  'reported',
  'statistics',
  'elsewhere',
  'forecast',
  'target',
  'window',
  'bar',
  'level',
  'joined',
  'low',
  'high',
  'about',
  'range',
  'undated',
  'undatedTarget',
] as const;
export type Key = (typeof keys)[number];

const bounds: Partial<Record<Point['bound'], Key>> = {
  'more-than': 'low',
  'at-least': 'low',
  'less-than': 'high',
  'at-most': 'high',
  approx: 'about',
  nearly: 'about',
  range: 'range',
};

/** What the sign of a point itself tells: its state, and of what was reported whose word it is. */
export type StateKey = Extract<Key, 'reported' | 'statistics' | 'elsewhere' | 'forecast' | 'target'>;

/** What the sign of a point itself tells. */
export function stateKey({ state, origin }: Pick<Point, 'state' | 'origin'>): StateKey {
  if (state !== 'reported' || origin === 'speech') return state;
  return origin === 'statistics' ? 'statistics' : 'elsewhere';
}

function keysOfPoint(point: Point, measure: Measure['measure']): (Key | undefined)[] {
  const { state, bound, dated, from, earliest } = point;
  const span = from === null || measure === 'stock' ? undefined : measure === 'flow' ? 'bar' : 'level';
  const undated = state === 'target' ? 'undatedTarget' : 'undated';
  return [
    stateKey(point),
    bounds[bound],
    span,
    earliest === undefined || span !== undefined ? undefined : 'window',
    dated ? undefined : undated,
  ];
}

/** The signs that a chart of these points has. */
export function keysOf(points: readonly Point[], measure: Measure['measure']): Key[] {
  const found = new Set(points.flatMap((point) => keysOfPoint(point, measure)));
  const joined = points.filter(({ state, bound }) => state === 'reported' && bound !== 'range');
  const places = new Set(joined.map(({ day, value }) => `${day} ${String(value)}`));
  if (measure === 'stock' && places.size > 1) found.add('joined');
  return keys.filter((key) => found.has(key));
}

const point: Point = {
  ...{
    id: '',
    origin: 'speech',
    state: 'reported',
    value: 0,
    max: null,
    bound: 'exact',
    from: null,
    day: '2000-01-01',
  },
  ...{ dated: true, said: '2000-01-01' },
};

const at: Mark = {
  ...{ point, x: 18, y: 12, half: 5, span: null, window: null, top: null, base: 24, form: 'moment' },
  box: { x: 13, y: 7, width: 10, height: 10 },
};

const line = (...ends: readonly { x: number; y: number }[]): string =>
  element('path', { d: through(...ends), fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 });

const shapes: Record<Key, () => string> = {
  reported: () => signOf(at, byClass),
  statistics: () => signOf({ ...at, point: { ...point, origin: 'statistics' } }, byClass),
  elsewhere: () => signOf({ ...at, point: { ...point, origin: 'other' } }, byClass),
  forecast: () => signOf({ ...at, point: { ...point, state: 'forecast' } }, byClass),
  target: () =>
    signOf({ ...at, y: 9, point: { ...point, state: 'target' } }, byClass) +
    element('path', {
      d: through({ x: 18, y: 14 }, { x: 18, y: 24 }),
      ...{ fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '3 3' },
    }),
  window: () =>
    signOf({ ...at, y: 9, half: 4, point: { ...point, state: 'target' } }, byClass) +
    element('path', {
      d:
        through({ x: 6, y: 24 }, { x: 6, y: 9 }, { x: 14, y: 9 }) +
        through({ x: 22, y: 9 }, { x: 30, y: 9 }, { x: 30, y: 24 }),
      ...{ fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '3 3' },
    }),
  bar: () => spanOf({ ...at, y: 6, span: { from: 8, to: 28 }, form: 'bar' }),
  level: () => spanOf({ ...at, span: { from: 4, to: 32 }, form: 'level' }),
  joined: () => line({ x: 4, y: 18 }, { x: 32, y: 6 }),
  low: () => signOf({ ...at, y: 19, half: 4, point: { ...point, bound: 'more-than' } }, byClass),
  high: () => signOf({ ...at, y: 5, half: 4, point: { ...point, bound: 'less-than' } }, byClass),
  about: () => signOf({ ...at, x: 11, point: { ...point, bound: 'approx' } }, byClass),
  range: () => signOf({ ...at, y: 20, top: 4, point: { ...point, bound: 'range' } }, byClass),
  undated: () => signOf({ ...at, x: 26, point: { ...point, dated: false } }, byClass),
  undatedTarget: () => signOf({ ...at, x: 10, point: { ...point, state: 'target', dated: false } }, byClass),
};

const drawing = (role: Role, content: string): string =>
  element(
    'svg',
    { viewBox: '0 0 36 24', width: 36, height: 24, 'aria-hidden': 'true' },
    element('g', byClass.group(role), content),
  );

const ofTargets: readonly Key[] = ['target', 'window', 'undatedTarget'];

/** The sign that a key explains, as SVG, without words of its own. */
export const keySign = (key: Key): string =>
  drawing(ofTargets.includes(key) ? 'target' : 'figure', shapes[key]());

/** The line at the day that a chart is drawn for. */
export const daySign: string = drawing(
  'vermilion',
  element('path', { d: 'M18 2V22', fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '1 3' }),
);
