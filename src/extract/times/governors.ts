import type { Relation } from '../../model/record.ts';
import type { WordRule } from '../wordRule.ts';

/** Words beside a time that say how it bounds what is said. */
interface Governor {
  readonly pattern: RegExp;
  /** Null where they belong to the time and say nothing of this. */
  readonly relation: Relation | null;
}

/** What stands before a time. The first that matches counts. */
export const before: readonly Governor[] = [
  { pattern: /截[至止](?:到|至)?$/, relation: 'as-of' },
  { pattern: /(?:最早|最快|不早于)(?:于|在|要?到)?$/, relation: 'since' },
  { pattern: /(?<![来各亲独源擅])自从?$/, relation: 'since' },
  { pattern: /(?:不晚于|不迟于|最迟于?|最晚于?)(?:在|到|至)?$/, relation: 'by' },
  // 提高到2025年的水平 names a value, 谈到2025年 a topic, 甚至2025年 neither.
  {
    pattern:
      /(?<!达|得|提|谈|说|讲|看|遇|碰|受|想|忆|溯|听|见|收|找|感|做|转|移|高|加|升|降|低|减|翻|涨|跌|跃|少|增|[扩放壮]大|增长|直|截|甚|乃|以|冬|夏)直?[到至]$/,
    relation: 'by',
  },
];

/** What stands after a time. */
export const after: readonly Governor[] = [
  { pattern: /[或及][之以]前/y, relation: 'by' },
  { pattern: /[或及][之以]后|开始(?=[，。；\n]|$)/y, relation: 'since' },
  {
    pattern: /(?:之前|以前|前(?!后|期|列|沿|往|景|提|瞻|进|行|端|些|所|[一两二三四五六七八九十\d]))/y,
    relation: 'before',
  },
  {
    pattern:
      /以来|至今(?![年天日])(?:为止)?|迄今(?:为止)?|以后|之后|后(?!期|续|勤|来|市|劲|半|备|台|方|端|[一两二三四五六七八九十\d])/y,
    relation: 'since',
  },
  { pattern: /起(?!草|步|到|来|初|飞|航|点|伏|诉|码|源|势|因|用|家|落|色|重|降|立)/y, relation: 'since' },
  { pattern: /期间|之间|间(?!接|隔|断|歇|距|谍)/y, relation: 'during' },
  {
    pattern: /[之以]内|内(?!蒙|地|外|部|容|陆|需|生|涵|在|控|阁|循|销|河|江|贸|敛|置|存|核|科|参|资|场|的)/y,
    relation: 'within',
  },
  { pattern: /前后|左右/y, relation: null },
];

/** 从…, closed by one of these further on in the clause, counts from there. */
export const opening = /(?<![自])从$/;
export const closing = /(?:以来|起(?!草|步|到|来|初|飞|航|点|伏|诉|码|源|势|因|用)|开始|至今)/y;

/** What a comparison is made with (比2020年增长, 与去年相比, 2020年的水平) is no time of what is said. */
export const comparing = /(?:(?<![占同环对正])比|(?<!比)较|相当于)$/;
export const compared = /(?:的)?(?:基础上|水平|相比|比较|基数|为基[数期准年])/y;

/** What stands behind a time that is none of what is said. */
export const notNamed: readonly WordRule[] = [
  {
    // A part of the year that is not named.
    name: 'time.same-period',
    pattern: /(?:的)?同[期月季]/y,
    examples: [['同期增长', '同期']],
    not: ['同样增长'],
  },
  {
    // How far back a superlative holds.
    name: 'time.record',
    pattern: /以来(?:的)?(?:历史|同期)?(?:新[高低]|最|首|第一)/y,
    examples: [['以来新高', '以来新高']],
    not: ['以来，我国'],
  },
];
