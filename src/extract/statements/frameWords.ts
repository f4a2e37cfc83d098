import type { WordRule } from '../wordRule.ts';

/** How a clause begins that introduces what is to be done; for a clause without its times and what leads into it. */
export const frameOpenings = {
  /** What the doing turns to, or goes by. */
  orientation: {
    name: 'frame.orientation',
    pattern:
      /^(?:紧紧|紧密|主动|始终|重点|主要|继续|更好|积极|深入|充分|进一步)?(?:围绕|聚焦|面向|瞄准|立足|依托|按照|根据|遵循|针对|结合|基于)/u,
    examples: [
      ['围绕重点产业链', '围绕'],
      ['紧紧围绕发展大局', '紧紧围绕'],
    ],
    not: ['推动重点产业链发展', '统筹推进城市更新'],
  },
  /** By what, for what or to whom something is done. */
  means: {
    name: 'frame.means',
    pattern: /^(?:对于?(?!内|外)|积极?为|以|用|从|就|依靠)(?!好)/u,
    examples: [['对重点地区', '对']],
    not: ['用好专项资金', '完善政策'],
  },
  coordination: {
    name: 'frame.coordination',
    pattern: /^(?:更好|科学|坚持)?统筹(?!推进|开展|实施|建设|谋划|布局|安排)/u,
    examples: [
      ['统筹资源', '统筹'],
      ['统筹发展和安全', '统筹'],
    ],
    not: ['统筹推进城市更新'],
  },
} satisfies Record<string, WordRule>;

/** Clauses that are nothing but an introduction; for the same. */
export const frameClauses = {
  /** What is kept in mind. */
  attitude: {
    name: 'frame.attitude',
    pattern:
      /^(?:紧紧|牢牢|始终|主动|积极|更好|深刻|我们|继续|毫不动摇地?)?(?:坚持|秉持|秉承|着眼|锚定|紧扣|对标|本着|顺应|适应|把握|紧抓|抢抓|牢固树立|牢记|紧盯|(?:增强|坚定|强化)(?:必胜)?(?:信心|意识|观念|底气))/u,
    examples: [
      ['坚持质量第一', '坚持'],
      ['适应消费新趋势', '适应'],
    ],
    not: ['推动质量提升'],
  },
  /** 把……, with its verb in another clause. */
  unfinished: {
    name: 'frame.unfinished',
    pattern:
      /^把(?![^，]*(?:作为|摆在|放在|用在|用到|落到|落在|落实|做到|纳入|列入|转化|变成|变为|成为|融入|贯穿|抓|建成|打造|结合|引|留|关|推|办|做|管|守)|[^，]*[好清牢实稳准严细]$)/u,
    examples: [['把稳定增长', '把']],
    not: ['把稳定增长摆在首位'],
  },
  /** 为……, without what is given. */
  purpose: {
    name: 'frame.purpose',
    pattern: /^(?:积极)?为(?![^，]*(?:提供|作贡献|作出|做出|创造|赋能|打造|营造|增添|注入))/u,
    examples: [['为解决资金问题', '为']],
    not: ['为企业提供支持'],
  },
  through: {
    name: 'frame.through',
    pattern: /^(?:通过|借助)/u,
    examples: [['通过完善政策', '通过']],
    not: ['完善政策'],
  },
  aside: {
    name: 'frame.aside',
    pattern: /(?:的同时|的基础上|的前提下|的过程中)$/u,
    examples: [['加大支持力度的同时', '的同时']],
    not: ['同时加大支持力度'],
  },
  /** 以企业为主体. */
  role: {
    name: 'frame.role',
    pattern: /^以[^，]{1,80}为[^，]{1,12}$/u,
    examples: [['以重点企业为依托', '以重点企业为依托']],
    not: ['以科技创新推动产业创新'],
  },
  circumstance: {
    name: 'frame.circumstance',
    pattern: /^在[^，]{1,60}(?:下|中|上|方面|领域|期间|时|里|之际|同时)$/u,
    examples: [['在保障安全的前提下', '在保障安全的前提下']],
    not: ['在发展中培育新的增长点'],
  },
  /** 充分发挥市场的作用. */
  part: {
    name: 'frame.role-played',
    pattern: /^(?:[更充分好积极有效切实地]{0,6})发挥(?:好)?[^，]{1,60}(?:作用|优势|功能)$/u,
    examples: [['充分发挥行业协会作用', '充分发挥行业协会作用']],
    not: ['发挥骨干企业作用带动中小企业发展'],
  },
  /** The doctrine that everything goes by. */
  doctrine: {
    name: 'frame.doctrine',
    pattern:
      /(?:贯彻|落实|学习|践行|领会)[^，]{0,60}(?:精神|思想|理念|决策部署|部署要求|战略部署|总基调|重要论述|战略思想|总要求)$/u,
    examples: [['全面贯彻新发展理念', '贯彻新发展理念']],
    not: ['落实减税降费政策'],
  },
} satisfies Record<string, WordRule>;

/** Goes on to a verb of doing in the same clause: 围绕重点领域|开展|试点; for what stands behind a frame's first words. */
export const doingWithin: WordRule = {
  name: 'frame.doing-within',
  pattern:
    /(?<=[^，]{2})(?<!统筹|协调|持续|全面|深入|扎实|加快|着力|有关|如何|的)(?:推动|推进|带动|促进|培育|打造|建设(?!全局|大局|需要|要求|目标|任务|的)|开展|实施|进行|制定|出台|启动|布局|组织|建立|攻克|突破|提供|给予|予以|实行|收购|引领|加强|加大|加快|支持|赋能|深化|谋划|研发|研制|推广)(?![”等和与、的])(?=[^，]{2})/u,
  examples: [
    ['重点领域开展试点', '开展'],
    ['科技创新推动产业创新', '推动'],
  ],
  not: ['重点领域', '统筹推进各项工作'],
};

/** Says by whom, before a verb of doing: 中央财政|加大; for what a clause says. */
export const body: WordRule = {
  name: 'frame.body',
  pattern:
    /^(?:各地区?各部门|各级?各部门|各有关部门|有关部门|各部门|各地区?|(?:中央|各级|省级|市级|县级|地方|市县)(?:政府|财政|部门|党委)?|国务院(?:有关部门)?|我国|我省|我市|全省|全市|国家)(?:各级)?(?=[\p{Script=Han}]{4})/u,
  examples: [['中央财政加大支持力度', '中央财政']],
  not: ['企业加大投入'],
};

/** That the clauses before it name a purpose: 完成全年任务，|必须深化改革; for a clause. */
export const purposeBefore: WordRule = {
  name: 'frame.purpose-before',
  pattern: /^(?:就|我们|还)?(?:必须|关键[是在要]|根本[是在要]|就要|务必)/u,
  examples: [['必须深化改革', '必须']],
  not: ['要深化改革'],
};

/** The preamble in which a text says what it goes by; for the sentence. */
export const preamble: WordRule = {
  name: 'frame.preamble',
  pattern: /以[^，。；]{2,60}(?:思想|理论|精神)[^，。；]{0,20}为(?:指导|指引|引领)/u,
  examples: [['坚持以科学发展思想为指导，推动改革', '以科学发展思想为指导']],
  not: ['以重点企业为依托，推动改革'],
};
