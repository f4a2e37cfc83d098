import { add } from '../lang/days.ts';
import { smallNumber } from '../lang/numerals/small.ts';
import type { Time } from './record.ts';

/** The days between which something falls due: it may be the first, the last or any between them. */
export interface DeadlineWindow {
  readonly from: string;
  readonly to: string;
}

const number = '(\\d{1,3}|[一二三四五六七八九十两]{1,3})';
/** Two counts of one unit: 3至5年, 三到五个月. */
const counts = new RegExp(
  `(?<![\\d一二三四五六七八九十两])${number}(?:——|[-—–―－ー~～至到])${number}(年|个月)`,
  'u',
);

/**
 * The window of a deadline that is counted from the day it was said and has two counts: 通过3至5年时间, said on
 * 2021-01-05, is due between 2024-01-05 and 2026-01-05.
 *
 * @returns null for a deadline with one count or none, and for any other time
 */
export function windowOf({
  text,
  start,
  end,
  relation,
}: Pick<Time, 'text' | 'start' | 'end' | 'relation'>): DeadlineWindow | null {
  if (relation !== 'within') return null;
  const [, fewer = '', more = '', unit = ''] = counts.exec(text) ?? [];
  const [least, most] = [smallNumber(fewer), smallNumber(more)];
  if (least === null || most === null || least >= most) return null;
  const later = (count: number): string => add(start, count, unit === '年' ? 'year' : 'month');
  return later(most) === end ? { from: later(least), to: end } : null;
}
