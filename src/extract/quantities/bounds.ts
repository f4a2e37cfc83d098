import type { Bound } from '../../model/record.ts';
import { at as itemAt } from '../../lang/at.ts';
import { currencyWords } from './currencyBefore.ts';

/** Words that bound a number, on one side of it. */
export interface BoundRule {
  readonly bound: Bound;
  readonly side: 'before' | 'behind';
  /** Alternatives of a regular expression, longest first where one begins another. */
  readonly words: string;
  /** Texts with one quantity, how it is bounded and by which words; run in both scripts. */
  readonly examples: readonly (readonly [text: string, words: string])[];
  /** Texts with one quantity that these words do not bound. */
  readonly not: readonly string[];
}

/**
 * The words, in the order in which they are tried. 以上 and 以下 include the number itself, as Chinese law
 * reads them (Civil Code of the PRC, article 1259); 超过, 不满 and 以外 leave it out.
 */
export const boundRules: readonly BoundRule[] = [
  {
    bound: 'at-most',
    side: 'before',
    words:
      '不超过|不超出|不得超过|未超过|没有超过|不高于|不得高于|不多于|不大于|至多|最多|顶多|(?<!全球|全国|世界|历史|亚洲|国内)最高|上限为|不突破|小于等于|≤|⩽',
    examples: [
      ['单位成本不超过3万元', '不超过'],
      ['最高补贴比例最高达30%', '最高'],
      ['按不超过总投资15%的比例补助', '不超过'],
    ],
    not: ['规模超过3万元'],
  },
  {
    bound: 'at-least',
    side: 'before',
    words:
      '不低于|不得低于|不会低于|不少于|不得少于|不小于|不下于|不亚于|至少|最少|最低|起码|下限为|大于等于|站上|迈上|跃上|跨上|≥|⩾',
    examples: [
      ['回收率不低于95%', '不低于'],
      ['至少建成20个项目', '至少'],
    ],
    not: ['回收率低于95%', '在网上销售20万辆'],
  },
  {
    bound: 'more-than',
    side: 'before',
    words:
      '超过|突破|超出|超越|(?<!反|赶)超|逾|多于|高于|大于|越过|冲破|跨过|迈过|跨越|(?<![通经超不越度走见去来难穿跑渡路飞熬])过了?(?=[百千万亿半])|＞|>',
    examples: [
      ['中小企业数量超过8万家', '超过'],
      ['增加值突破了40万亿元大关', '突破'],
      ['投资逾百亿元', '逾'],
      ['支持者过半数', '过'],
      ['年产值过百亿元', '过'],
    ],
    not: ['突破10项关键技术', '高于全国2个百分点', '走过百年历程的15家企业'],
  },
  {
    bound: 'less-than',
    side: 'before',
    words: '低于|少于|小于|不足|不到|不满|未满|未达|未到|＜|<',
    examples: [
      ['煤耗低于300克标准煤', '低于'],
      ['占比不到5%', '不到'],
    ],
    not: ['低于全国0.3个百分点'],
  },
  {
    bound: 'nearly',
    side: 'before',
    words: '接近|将近|逼近|直逼|快要?到|(?<![最附远])近',
    examples: [
      ['累计推广将近1600万辆', '将近'],
      ['推广近2万种绿色产品', '近'],
    ],
    not: ['附近5家企业'],
  },
  {
    bound: 'approx',
    side: 'before',
    words:
      '大约(?:为|占|有)?|大概|大致|差不多(?:占|有|是)?|(?<![节合条公集契预签制简大])约(?:为|占|有|合|计)?',
    examples: [
      ['投资约20亿元', '约'],
      ['大约有300家企业', '大约有'],
    ],
    not: ['节约了20亿元', '签约5个项目'],
  },
  {
    bound: 'at-least',
    side: 'behind',
    words: '(?:及|或|和|（含）|\\(含\\))?以上|起步|打底|之上',
    examples: [
      ['占总数的70%以上', '以上'],
      ['完成1000家以上企业的诊断', '以上'],
    ],
    not: ['占总数的70%'],
  },
  {
    bound: 'at-most',
    side: 'behind',
    words: '(?:及|或|和)?以下|以内|之内|之下',
    examples: [
      ['PUE降至1.25以下', '以下'],
      ['失业率控制在5.5%以内', '以内'],
    ],
    not: ['5个下属企业'],
  },
  {
    bound: 'approx',
    side: 'behind',
    words: '左右|上下(?![游级联班])|前后',
    examples: [['培育100个左右产业集群', '左右']],
    not: ['带动100家上下游企业'],
  },
  {
    bound: 'more-than',
    side: 'behind',
    words: '有余|还多|多(?![个种元边层样项领家次功式])|余(?![额下地热量名的])|出头|以外',
    examples: [['是2022年的4倍多', '多']],
    not: ['覆盖20个多式联运枢纽'],
  },
];

const before = boundRules.filter(({ side }) => side === 'before');
const behind = boundRules.filter(({ side }) => side === 'behind');

const pattern = (words: readonly BoundRule[], shape: (group: string) => string): RegExp =>
  new RegExp(shape(words.map((word) => `(${word.words})`).join('|')), 'u');

/** What may stand between a bounding word and its number: 突破了, 超过了人民币, 超过每年, 约为. */
const between = `(?:了|到|至|达|为|过|于|${currencyWords}|[“" ]){0,4}`;
/** For what stands before a number and the first character of it. */
const beforeNumber = pattern(before, (group) => `(?:${group})(?:${between})[^]$`);
/** 不超过总投资15%: words that can be nothing else bound a number at some distance, too. */
const farBefore =
  /(?<word>不(?:得)?超过|不(?:得)?低于|不(?:得)?少于|不(?:得)?高于|至少|最多)\p{Script=Han}{1,12}$/u;
/** 不到全国平均水平的五分之一. */
const farShare = /(?<word>不到|不足|超过|接近)\p{Script=Han}{2,10}的$/u;
const farBounds: Readonly<Record<string, Bound>> = {
  过: 'at-most',
  高: 'at-most',
  多: 'at-most',
  低: 'at-least',
  少: 'at-least',
};
const shareBounds: Readonly<Record<string, Bound>> = {
  不到: 'less-than',
  不足: 'less-than',
  超过: 'more-than',
  接近: 'nearly',
};
const behindUnit = pattern(behind, (group) => `^ ?(?:${group})`);

/** The expressions that the words make. */
export const boundPatterns: readonly RegExp[] = [beforeNumber, behindUnit];

export interface FoundBound {
  bound: Bound;
  text: string;
  /** Where the word stands, in UTF-16 units of the text. */
  start: number;
  end: number;
}

const chosen = (words: readonly BoundRule[], match: RegExpExecArray): [Bound, string] | null => {
  const groups: readonly (string | undefined)[] = match.slice(1);
  for (const [index, word] of groups.entries()) {
    if (word !== undefined) return [itemAt(words, index).bound, word];
  }
  return null;
};

/**
 * The bounding word before a number.
 *
 * @param text simplified text
 * @param at where the number begins, in UTF-16 units
 */
export function boundBefore(text: string, at: number): FoundBound | null {
  const from = Math.max(0, at - 12);
  const match = beforeNumber.exec(text.slice(from, at + 1));
  const found = match && chosen(before, match);
  if (!match || !found) return farBoundBefore(text, at);
  const start = from + match.index;
  return { bound: found[0], text: found[1], start, end: start + found[1].length };
}

function farBoundBefore(text: string, at: number): FoundBound | null {
  const from = Math.max(0, at - 16);
  const words = text.slice(from, at);
  const isShare = /[分成%]/u.test(text.slice(at, at + 6));
  const match = farBefore.exec(words) ?? (isShare ? farShare.exec(words) : null);
  const word = match?.groups?.word;
  if (!match || word === undefined) return null;
  const bound = shareBounds[word] ?? farBounds[word.replace(/于$/u, '').slice(-1)] ?? 'at-most';
  const start = from + match.index;
  return { bound, text: word, start, end: start + word.length };
}

/**
 * The bounding word behind a number's unit.
 *
 * @param text simplified text
 * @param at where the unit ends, in UTF-16 units
 */
export function boundBehind(text: string, at: number): FoundBound | null {
  const match = behindUnit.exec(text.slice(at, at + 8));
  const found = match && chosen(behind, match);
  if (!match || !found) return null;
  const start = at + match[0].length - found[1].length;
  return { bound: found[0], text: found[1], start, end: start + found[1].length };
}
