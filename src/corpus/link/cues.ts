/** Whether a number is what came in over a time, or what there is in all. */
export type Tally = 'added' | 'total';

/** Words that tell it, right before a number. */
export interface TallyRule {
  readonly tally: Tally;
  readonly pattern: RegExp;
  /** What stands before a number; run in both scripts. */
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** The words that tell most; of several in one clause, the nearest to the number holds. */
export const tallyRules: readonly TallyRule[] = [
  {
    tally: 'added',
    pattern:
      /(?:再|(?<![创更革最])新)新?(?:增|建|设|培育|认定|遴选|公布|公告|创建|开通|推广|评|获|打造)|净增|增加(?![值到至])|每年|年均|平均|当年/gu,
    examples: [
      '2022年要新培育',
      '今年再培育',
      '2022年新增5G基站',
      '计划再新培育国家层面绿色工厂',
      '2023年新培育专精特新中小企业超过',
    ],
    not: ['布局建设了', '推动创新建设', '最新公布的绿色工厂达到', '增加到', '新能源汽车累计推广'],
  },
  {
    tally: 'total',
    pattern:
      /累计|总计|合计|(?<!公)共(?!同|建共)|总[数量]|拥有|截至|目前|至今|到(?=\d)|增加?[到至]|数量|保有/gu,
    examples: [
      '累计建成并开通5G基站',
      '专精特新中小企业数量超过',
      '5年来，我国共建设',
      '到2025年，培育',
      '增加到',
    ],
    not: ['公共服务平台', '计划培育', '2022年要新培育'],
  },
];

/** Words that lead to a total where no other word tells. */
const reached = /达|超过?|突破|已有|现有|覆盖|融入/u;

/** Whether a number is an increment or a total, by the clause up to it; null where nothing tells. */
export function tallyOf(left: string): Tally | null {
  let found: { tally: Tally; at: number } | null = null;
  for (const { tally, pattern } of tallyRules) {
    const at = [...left.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at >= 0 && at > (found?.at ?? -1)) found = { tally, at };
  }
  return found?.tally ?? (reached.test(left) ? 'total' : null);
}
