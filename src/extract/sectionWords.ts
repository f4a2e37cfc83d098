import type { WordRule } from './wordRule.ts';

/** What headings and the sentences that introduce lists are told by. */
export const sectionWords = {
  /** Explains words of the text; what it counts has been counted. */
  glossary: {
    name: 'section.glossary',
    pattern: /名词解释|名词注释|有关名词|^注释|^附注/u,
    examples: [
      ['名词解释', '名词解释'],
      ['注释：', '注释'],
    ],
    not: ['有关注释见下文', '二、2026年工作安排'],
  },
  /** An article of a law says what is to be, and counts nothing. */
  article: {
    name: 'section.article',
    pattern: /^第[一二三四五六七八九十百零\d]{1,6}条(?:之[一二三四五六七八九十])?(?=[ \u3000\t])/u,
    examples: [
      ['第十二条 违反本办法的', '第十二条'],
      ['第九条之一　注册资本', '第九条之一'],
    ],
    not: ['第三条生产线投产', '修改第十二条 第一款'],
  },
  /** A heading of a lower rank, which leaves the section open: （一）. */
  lowerRank: {
    name: 'section.lower-rank',
    pattern: /^[（(]/u,
    examples: [['（一）产业升级', '（']],
    not: ['一、产业升级', '产业升级（一）'],
  },
  number: {
    name: 'section.number',
    pattern: /^(?:（?[一二三四五六七八九十]{1,3}[）、]|第[一二三四五六七八九十]{1,3}(?:部分|章))\s*/u,
    examples: [
      ['二、2025年工作回顾', '二、'],
      ['（十二）民生', '（十二）'],
      ['第三章 目标', '第三章 '],
    ],
    not: ['一批项目', '第三产业'],
  },
  /** A heading that can name a section without having a number. */
  named: {
    name: 'section.named',
    pattern: /回顾|总结|工作|目标|任务|安排/u,
    examples: [['2025年工作回顾', '工作']],
    not: ['政府报告'],
  },
  work: {
    name: 'section.work',
    pattern: /工作/u,
    examples: [['2025年工作', '工作']],
    not: ['2025年目标'],
  },
  review: {
    name: 'section.review',
    pattern: /回顾|总结|成就|成效|完成情况|主要成绩|取得的|过去[一两三四五]年|进展情况/u,
    examples: [
      ['2025年工作回顾', '回顾'],
      ['过去五年的发展', '过去五年'],
    ],
    not: ['2026年工作安排'],
  },
  plan: {
    name: 'section.plan',
    pattern:
      /(?:工作|发展|主要|预期|总体|年度|重点)(?:安排|部署|目标|任务|思路|要求|打算|计划|工作)|下一步|主要目标|总体要求|工作要点|指导思想/u,
    examples: [
      ['2026年工作安排', '工作安排'],
      ['二、主要目标', '主要目标'],
    ],
    not: ['2025年工作回顾'],
  },
  /** What is told in parts: 做好6个方面的工作. */
  partsAhead: {
    name: 'section.parts-ahead',
    pattern:
      /(?:以下|下列|如下|[一二三四五六七八九十两几\d](?<!第.)[一二三四五六七八九十两几\d]{0,2}个?大?(?:方面|项|点|件))(?:的)?[^，。；：]{0,8}(?:工作|任务|举措|措施|行动|推进|方面|着力|发力|做好)|(?:做好|抓好|落实好)(?:以下|下面|如下)/u,
    examples: [
      ['我们重点做好6个方面的工作', '6个方面的工作'],
      ['重点抓好以下几项', '抓好以下'],
    ],
    not: ['第三项工作', '加强三方面合作'],
  },
  /** The parts are told of, not set: 介绍三个方面的成效. */
  told: {
    name: 'section.told',
    pattern: /介绍|回顾|做了|取得|成效|成绩|来看|理解|概括|体现|表现|贡献|变化/u,
    examples: [['我们主要做了三个方面的工作', '做了']],
    not: ['我们将做好三个方面的工作'],
  },
  stressed: {
    name: 'section.stressed',
    pattern: /重点|着力|突出|着重/u,
    examples: [['重点做好以下工作', '重点']],
    not: ['做好以下工作'],
  },
  /** Names tasks without saying what is to be done; for a heading without its number. */
  tasksHeading: {
    name: 'section.tasks-heading',
    pattern: /(?:保障|政策|主要|重点|工作|支持)(?:举措|措施|任务)|组织(?:实施|保障|领导)|实施路径|政策保障/u,
    examples: [
      ['保障措施', '保障措施'],
      ['组织实施', '组织实施'],
    ],
    not: ['措施成效'],
  },
  /** A heading that tells what has come of something. */
  done: {
    name: 'section.done',
    pattern: /取得|成效|成果|进展|显著|新突破|有力有序|稳中有|了/u,
    examples: [['推动转型取得积极成效', '取得']],
    not: ['推动产业转型'],
  },
  /** A heading of aims, 发展目标; for a heading or the title of a paragraph. */
  aimsHeading: {
    name: 'section.aims-heading',
    pattern: /^[^，。]{0,16}(?:目标|愿景)。?$/u,
    examples: [['（二）发展目标。', '（二）发展目标。']],
    not: ['实现目标任务', '目标任务'],
  },
  /** How an item of an official list begins. */
  rankedItem: {
    name: 'section.ranked-item',
    pattern:
      /^(?:（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))/u,
    examples: [
      ['（三）完善机制', '（三）'],
      ['2.完善机制', '2.'],
    ],
    not: ['一是完善机制', '2.5亿元'],
  },
  /** How the title of a paragraph begins. */
  itemTitle: {
    name: 'section.item-title',
    pattern:
      /^[“‘\s]{0,2}(?:（[一二三四五六七八九十\d]{1,3}）|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}(?:个|项|点|方面)?[^，。]{0,8}[，、]|——)/u,
    examples: [
      ['一是要加强统筹', '一是'],
      ['（三）完善机制', '（三）'],
      ['——科技水平提高', '——'],
    ],
    not: ['要加强统筹', '第三产业增长'],
  },
  /** How a paragraph begins that is an item of a list. */
  item: {
    name: 'section.item',
    pattern:
      /^(?:第?[一二三四五六七八九十]+(?:个|项|方面|是|要|、|，|：)|第[一二三四五六七八九十\d]|（[一二三四五六七八九十\d]+）|\([一二三四五六七八九十\d]+\)|\d+[.、．]|——|[①-⑳]|首先|其次|再次|最后|此外|同时|另外)/u,
    examples: [
      ['一是健全体系', '一是'],
      ['（三）完善机制', '（三）'],
      ['2. 完善机制', '2.'],
      ['其次，完善机制', '其次'],
    ],
    not: ['健全体系', '2025年'],
  },
} satisfies Record<string, WordRule>;
