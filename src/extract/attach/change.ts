import type { Change, Rate } from '../../model/record.ts';
import type { WordRule } from '../wordRule.ts';
import { directionOf } from './direction.ts';

/** Words that tell what a rate of change is measured against. */
export interface RateRule {
  readonly rate: Rate;
  readonly pattern: RegExp;
  /** What stands before a number that is such a change; run in both scripts. */
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** The rules, in the order in which they are tried. */
export const rateRules: readonly RateRule[] = [
  {
    rate: 'cagr',
    pattern: /(?<!全)年均|年复合|复合增长/u,
    examples: ['新能源汽车销售的年均复合增长率达到了', '固定资产投资年均增长'],
    not: ['同比分别增长'],
  },
  {
    rate: 'yoy',
    pattern: /同比|[比较](?:上|去|前)年|[比较](?:上|去)年同期|可比/u,
    examples: ['同比分别增长', '产量比上年增长', '较去年同期减少'],
    not: ['环比增长'],
  },
  {
    rate: 'cumulative',
    pattern: /累计|[比较]\d{4}年|[比较]“?[一二三四五六七八九十]+五|[五三十几]年/u,
    examples: ['五年累计增长', '能耗强度比2020年下降', '较“十三五”增长'],
    not: ['产量增长'],
  },
];

/** What tells that a number is a change; for what stands before it. */
export const changeWords = {
  /** Directly before the number. */
  growth: {
    name: 'change.growth',
    pattern:
      /(?:增长率?|增加(?!值)|提高|提升|上升|上涨|增幅|增速|涨幅|扩大|下降|减少|降低|回落|下跌|降幅|缩短|缩减|压减|减|降|增|涨)(?:了|约|近|超过|超|达到?|到|至|为|分别|幅度|率|不低于|不少于|[“ ]){0,4}$/u,
    examples: [
      ['同比增长', '增长'],
      ['能耗下降了', '下降了'],
    ],
    not: ['工业增加值', '产量为'],
  },
  /** Farther before a rate. */
  between: {
    name: 'change.between',
    pattern: /(?:增长|增加(?!值)|提高|提升|上升|上涨|扩大|下降|减少|降低|回落|下跌|缩短)[^，。；]{0,12}$/u,
    examples: [['能耗下降幅度为', '下降幅度为']],
    not: ['能耗下降，占比为'],
  },
  /** A level that a change leads to. */
  reached: {
    name: 'change.reached',
    pattern: /(?:提高|提升|增加|下降|降低|上升|扩大|回落|缩短|压减|降|升|增|减)(?:到|至|为)(?:了|约)?$/u,
    examples: [['比重提高到', '提高到']],
    not: ['比重提高'],
  },
} satisfies Record<string, WordRule>;

/**
 * How what is measured changes.
 *
 * @param left what stands before the number in its clause
 * @param unit of the quantity
 * @returns null for a quantity that is no change and goes no way
 */
export function changeOf(left: string, unit: string): Change | null {
  const [rate, direction] = [rateOf(left, unit), directionOf(left)];
  return rate === null && direction === null ? null : { rate, direction };
}

/**
 * What a change is measured against.
 *
 * @returns `other` for a rate that does not say; null for a quantity that is no change
 */
function rateOf(left: string, unit: string): Rate | null {
  if (changeWords.reached.pattern.test(left)) return null;
  const isRate = unit === '%' || unit === '个百分点' || unit === '倍';
  if (!changeWords.growth.pattern.test(left) && !(isRate && changeWords.between.pattern.test(left)))
    return null;
  const rule = rateRules.find(({ pattern }) => pattern.test(left));
  return rule?.rate ?? (isRate ? 'other' : null);
}
