import type { Change } from '../../schemas/record.ts';

const growth =
  /(?:增长率?|增加(?!值)|提高|提升|上升|上涨|增幅|增速|涨幅|扩大|下降|减少|降低|回落|下跌|降幅|缩短|缩减|压减|减|降|增|涨)(?:了|约|近|超过|超|达到?|到|至|为|分别|幅度|率|不低于|不少于|[“ ]){0,4}$/u;
const between = /(?:增长|增加(?!值)|提高|提升|上升|上涨|扩大|下降|减少|降低|回落|下跌|缩短)[^，。；]{0,12}$/u;
const reached = /(?:提高|提升|增加|下降|降低|上升|扩大|回落|缩短|压减|降|升|增|减)(?:到|至|为)(?:了|约)?$/u;

/**
 * What a rate of change is measured against.
 *
 * @param left what stands before the number in its clause, and in the clauses that it continues
 * @param unit of the quantity
 * @returns null for a quantity that is no change
 */
export function changeOf(left: string, unit: string): Change | null {
  if (reached.test(left)) return null;
  const isRate = unit === '%' || unit === '个百分点' || unit === '倍';
  if (!growth.test(left) && !(isRate && between.test(left))) return null;
  if (/年均|年复合|复合增长/u.test(left)) return 'cagr';
  if (/同比|[比较](?:上|去|前)年|[比较](?:上|去)年同期|可比/u.test(left)) return 'yoy';
  if (/累计|[比较]\d{4}年|[比较]“?[一二三四五六七八九十]+五|[五三十几]年/u.test(left)) return 'cumulative';
  return isRate ? 'other' : null;
}
