import { windowOf } from '../../model/deadlineWindow.ts';
import type { Basis } from '../../model/evidence.ts';
import type { PolicyRecord } from '../../model/record.ts';
import type { Measure } from '../../model/measure.ts';
import type { FigureFact } from '../../model/evidence.ts';
import { scaleOf } from '../../lang/numerals/scales.ts';

/** Where a point comes from: a speech of the collection, or a source outside it, by whose word that reports. */
export type Origin = 'speech' | Basis;

/** A number of a measure, as a record or a fact states it, with the time that it is true of. */
export interface Point {
  /** The id of the record or fact. */
  readonly id: string;
  readonly origin: Origin;
  readonly state: 'reported' | 'forecast' | 'target';
  /** In base units; `max` is the upper end of a range. */
  readonly value: number;
  readonly max: number | null;
  readonly bound: NonNullable<PolicyRecord['quantity']>['bound'];
  /** What the number itself says that it lies below: 7万多 is less than 80,000; absent where it does not say. */
  readonly below?: number;
  /** The first day of what is counted, of a flow; null for what is true of one day. */
  readonly from: string | null;
  /** The day that it is true of, the last day of the span, or the deadline. */
  readonly day: string;
  /** The first day on which a deadline may fall, of one that is a window (3至5年); absent where it is one day. */
  readonly earliest?: string;
  /**
   * Whether the text names that time; else the day it was said stands for it. What there is since a day
   * (自2012年以来累计) names where the counting begins, not when it was counted.
   */
  readonly dated: boolean;
  /** The day it was said or published. */
  readonly said: string;
}

/** What a point is made from. */
type Recorded = Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'time'>;

/**
 * A record as a point of its measure.
 *
 * @param said the day it was said
 * @param measure how its measure counts; what has none is taken as counted over a span
 * @returns null for a record without quantity
 */
export function pointOf(
  { id, kind, type, quantity, time }: Recorded,
  said: string,
  measure: Measure['measure'] | null = null,
): Point | null {
  if (!quantity) return null;
  const { value, max, bound } = quantity;
  const state = kind === 'target' ? 'target' : type === 'forecast' ? 'forecast' : 'reported';
  const { from, day } = spanOf(time, said, state, measure);
  const below = belowOf(quantity);
  const dated = time !== null && !(measure === 'stock' && time.relation === 'since');
  const window = state === 'target' && time ? windowOf(time) : null;
  return {
    ...{ id, origin: 'speech', state, value, max, bound, from, day, dated, said },
    ...(below === null ? {} : { below }),
    ...(window === null ? {} : { earliest: window.from }),
  };
}

function spanOf(
  time: PolicyRecord['time'],
  said: string,
  state: Point['state'],
  measure: Measure['measure'] | null,
): { from: string | null; day: string } {
  if (!time) return { from: null, day: said };
  const isReported = state === 'reported';
  const day = isReported && (time.relation === 'since' || time.end > said) ? said : time.end;
  const isOver = ['since', 'during'].includes(time.relation);
  const isDue = state === 'target' && ['by', 'within'].includes(time.relation);
  const isSpan = measure === 'stock' ? false : isOver || (measure === 'flow' && isDue);
  return { from: isSpan ? time.start : null, day };
}

const approximate = /^([\d.,]+)([万亿千百十]*)[多余]([万亿]*)/u;

/**
 * A fact as a point of its measure.
 *
 * @param published the day its source was published
 */
export function pointOfFact(
  { id, basis, quantity, time }: FigureFact,
  published: string,
  measure: Measure['measure'],
): Point {
  const { value, max, bound } = quantity;
  const end = time === null || time.end > published ? published : time.end;
  const from = time === null || measure === 'stock' || time.start === time.end ? null : time.start;
  const dated = time !== null;
  const point = { id, origin: basis, state: 'reported', value, max, bound } as const;
  const below = belowOf(quantity);
  const timed = { ...point, from, day: end, dated, said: published };
  return below === null ? timed : { ...timed, below };
}

/** The number that 多 or 余 stays below: one more in the last place that is written. */
function belowOf({ text, value }: NonNullable<PolicyRecord['quantity']>): number | null {
  const [, digits = '', scale = '', behind = ''] = approximate.exec(text) ?? [];
  if (digits === '') return null;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const last = [...whole].findLastIndex((digit) => digit !== '0');
  const place = fraction === '' ? 10 ** (whole.length - 1 - last) : 10 ** -fraction.length;
  return value + place * scaleOf(scale + behind);
}

/** Points in the order of their days; of one day, what was said first. */
export const inOrder = (points: readonly Point[]): Point[] =>
  points.toSorted((a, b) => a.day.localeCompare(b.day, 'en') || a.said.localeCompare(b.said, 'en'));
