import type { WordRule } from '../wordRule.ts';

const changes =
  '提高|提升|扩大|增加|增长|降低|下降|减少|缩短|上升|调升|调增|调整|拓展|压减|扩展|发展|升|降|增|减';

/** What tells the time of a number, and whether anybody says it at all. They are for what stands before it, but where it says else. */
export const quantifiedWords = {
  /** 去年同期为102吉瓦, 此前为10%: a time that is none of those named. */
  samePeriod: {
    name: 'quantified.same-period',
    pattern: /(?:去年|上年)同期(?:为|是|仅|只)|(?:此前|原来|原先)[^，。；]{0,8}[为是]$/u,
    examples: [
      ['去年同期为', '去年同期为'],
      ['此前比重为', '此前比重为'],
    ],
    not: ['比去年同期增长'],
  },
  /** What a change starts from, with `changesTo` behind the number: 从77%提高到80%. */
  changesFrom: {
    name: 'quantified.changes-from',
    pattern: /[从由][^，。；]{0,20}$/u,
    examples: [['覆盖率从', '从']],
    not: ['覆盖率为'],
  },
  /** For what stands behind the number. */
  changesTo: {
    name: 'quantified.changes-to',
    pattern: new RegExp(`^[^，。；]{0,12}?(?:(?:${changes})[^，。；\\d]{0,3}(?:到|至|为)|转为|变为)`, 'u'),
    examples: [
      ['提高到80%', '提高到'],
      ['转为增长2%', '转为'],
    ],
    not: ['提高80%'],
  },
  /** What something is compared with, with `differsBy` behind the number: 比2020年的7家多5家. */
  comparedWith: {
    name: 'quantified.compared-with',
    pattern: /(?<!占)[比较][^，。；]{2,12}的$/u,
    examples: [['比2020年的', '比2020年的']],
    not: ['占比最高的', '产量比2020年'],
  },
  /** For what stands behind the number. */
  differsBy: {
    name: 'quantified.differs-by',
    pattern: /^(?:增加|减少|提高|增长|下降|降低|多|少|高|低)了?\d/u,
    examples: [['增加5家', '增加5']],
    not: ['以上的企业'],
  },
  /** For the character before a time: 由2020年的7.2%提升至7.4%. */
  opensChange: {
    name: 'quantified.opens-change',
    pattern: /[从由]$/u,
    examples: [['由', '由']],
    not: ['到'],
  },
  /** 累计已经有1300多家: counted up to the day, whatever year was spoken of before. */
  upToNow: {
    name: 'quantified.up-to-now',
    pattern: /(?:累计|目前|现|都|也)已(?:经)?/u,
    examples: [['累计已经有', '累计已经']],
    not: ['累计培育'],
  },
  /** What is so now has no time of an earlier sentence. */
  now: {
    name: 'quantified.now',
    pattern: /目前|现有|已(?:经)?(?!经)|累计|截至|迄今|连续|可能|如果|若/u,
    examples: [['我国现有工厂', '现有']],
    not: ['新增工厂'],
  },
  /** For what stands before a time in its clause: with nothing else there, the clause is its time. */
  timeLead: {
    name: 'quantified.time-lead',
    pattern: /^[\s“‘—]*(?:其中|到|在|自|从|同时)?$/u,
    examples: [['其中', '其中']],
    not: ['产量'],
  },
  /** 没有完成100家的目标: nobody says that it is so. */
  denied: {
    name: 'quantified.denied',
    pattern: /(?:没有|未能|尚未|不会|并非|不是)(?:完成|达到|实现|建设|建成)?[^，。；]{0,2}$/u,
    examples: [['没有完成', '没有完成']],
    not: ['全部完成'],
  },
  /** A threshold that names what is counted behind it: 投资2000万元以上的技改项目|3000个. */
  threshold: {
    name: 'quantified.threshold',
    pattern: /^的?[^，。；、\d]{1,14}[\d.,]{1,28}[万亿多余]{0,28}(?:个|家|项|户|台|条|座)/u,
    examples: [['的技改项目3000个', '的技改项目3000个']],
    not: ['的技改项目较多'],
  },
  /** For a unit that tells what a thing is like: 750千伏电网工程, 12英寸产线. */
  property: {
    name: 'quantified.property',
    pattern: /^(?:千伏|英寸|微米|纳米|岁)$/u,
    examples: [['千伏', '千伏']],
    not: ['千伏安'],
  },
  /** For what stands behind such a unit. */
  hasProperty: {
    name: 'quantified.has-property',
    pattern: /^(?:及)?(?:以上|以下)?的?\p{Script=Han}/u,
    examples: [['及以上电网', '及以上电']],
    not: ['，'],
  },
} satisfies Record<string, WordRule>;
