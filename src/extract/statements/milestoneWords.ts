import type { WordRule } from '../wordRule.ts';

/** What events are told by, and what only looks like one. They are for clauses, but where it says else. */
export const milestoneWords = {
  /** What is done at one stroke: something is issued, held, founded, opened. */
  deed: {
    name: 'milestone.deed',
    pattern:
      /出台|印发|颁布|公布|公告|推出|启动|召开|举办|举行|成立|组建|揭牌|投产|量产|投运|投用|建成|竣工|落成|开工|动工|奠基|通车|通航|首航|并网|点火|上线|下线|首飞|试飞|发射|发布(?!会)|交付|签署|签订|签约|(?:审议|表决|讨论|三读|正式|会议|验收|高票)通过|通过(?:了|《|审议|验收|表决)|批准|批复|获批|获准|(?<!实)施行|生效|(?:正式|全面|开始|组织|出台|起)实施|实施《|开通|开业|开园|开馆|开幕|闭幕|挂牌|上市|合龙|宣布(?=\p{Script=Han})|完成(?=首|试飞|组建|对接|验收|交付)|加入|修订|设立|收官|关停|停产|停运|退役|取消|废止|终止|暂停|恢复(?=运营|生产|通航|开放)|当选|就任|会见|会谈/gu,
    examples: [
      ['工厂投产', '投产'],
      ['常务会议审议通过《规划》', '审议通过'],
      ['出台实施《规划》', '出台'],
    ],
    not: ['工厂运行良好', '通过改革激发活力', '深入实施行动', '新闻发布会'],
  },
  /** For what stands behind such a word: there it tells of a thing or sets the scene, and not what happened. */
  frame: {
    name: 'milestone.frame',
    pattern:
      /^(?:[了过]?(?:的(?!是)|以来|以后|之后|后(?!备)|以前|之前|前|之际|之日|当[天日]|时(?!代|间)|期间|过程)|率|量(?!产)|数据|消息|情况|方案|计划|条件|要求|目标|进度|能力|公司|企业|项目的|单位|机制|仪式的|周年)/u,
    examples: [
      ['的《办法》', '的'],
      ['以来', '以来'],
      ['后', '后'],
    ],
    not: ['《办法》', '了大会'],
  },
  /** Words that tell that it is done, where the time does not. */
  done: {
    name: 'milestone.done',
    pattern: /(?<=[\p{Script=Han}])了|(?<!而)已|曾|相继|先后|日前|成功|首次|顺利/u,
    examples: [['召开了大会', '了']],
    not: ['召开大会'],
  },
  /** Words that tell that its day is set. */
  scheduled: {
    name: 'milestone.scheduled',
    pattern:
      /(?:将|拟|定|计划|预定|预计)[于在](?!\p{Script=Han}{0,12}(?:基础|方面|过程))|起(?:正式|全面)?(?:施行|实施|执行|生效)/u,
    examples: [
      ['大会将于9月举行', '将于'],
      ['自7月1日起施行', '起施行'],
    ],
    not: ['大会9月举行'],
  },
  /** What a year is, or how many years it has been since. */
  description: {
    name: 'milestone.description',
    pattern: /(?<![一二三四五六七八九十])是[^，]{0,24}(?:年|期|阶段|时刻|关键|机遇)|周年|之年/u,
    examples: [
      ['2021年是“十四五”开局之年', '是“十四五”开局之年'],
      ['今年是公司成立10周年', '是公司成立10周年'],
    ],
    not: ['公司成立'],
  },
  /** A number of things that nobody tells. */
  vague: {
    name: 'milestone.vague',
    pattern: /一批|一大批|系列|多[项个部]|若干|不少|许多|各类|(?<!第)[几数][项个部]/u,
    examples: [['出台一系列政策', '系列']],
    not: ['出台《暂行办法》'],
  },
  /** The hour, which no event is named by. */
  clock: {
    name: 'milestone.clock',
    pattern:
      /(?:[上下]午|中午|凌晨|晚上?)?\d{1,2}(?:时|点|[:：]\d\d)(?!代|期)(?:半|整|\d{1,2}分)?|(?<=[\p{Script=Han}）]|^)[上下]午(?=[举召在])/u,
    examples: [
      ['办公室下午3时举行', '下午3时'],
      ['办公室10：00举行', '10：00'],
      ['上午召开', '上午'],
    ],
    not: ['办公室举行'],
  },
  /** What leads into the words of an event, and is none of them. */
  lead: {
    name: 'milestone.lead',
    pattern:
      /^(?:[\s\p{P}]*(?:其中|同时|此外|并且|并|且|自|从|召开的|举行的)?)?(?=[《\p{Script=Han}A-Za-z\d])/u,
    examples: [
      ['，并印发《办法》', '，并'],
      ['从我国出台《规划》', '从'],
    ],
    not: ['，'],
  },
  /** What ends them: the mark of the clause, and 以来 of 自…以来. */
  trail: {
    name: 'milestone.trail',
    pattern: /(?:以来|之后|以后)?[\s，。；：、”’]{0,6}$/u,
    examples: [['出台《规划》以来', '以来']],
    not: [],
  },
  /** What is left before a time that is taken out of its clause: 已于|3月30日|公布. */
  preposition: {
    name: 'milestone.preposition',
    pattern: /(?:[于在]|截[至止])$/u,
    examples: [['方案已于', '于']],
    not: ['方案已'],
  },
} satisfies Record<string, WordRule>;
