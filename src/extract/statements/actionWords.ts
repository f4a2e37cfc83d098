import type { WordRule } from '../wordRule.ts';

/** What commitments are told by, and what only looks like one. They are for clauses, but where it says else. */
export const actionWords = {
  /** A clause that explains, points back or sets a condition commits to nothing. */
  explanation: {
    name: 'action.explanation',
    pattern:
      /^(?:这(?:些|个|样|是|也|方面)|(?:我们|要)?把(?:这|它|那)|并?作出|那|因为|由于|大家|现在|目前|如果|虽然|但是|我想|我们知道|我们都知道|比如|例如|哪些)/u,
    examples: [
      ['这些工作要持续推进', '这些'],
      ['因为要保障供应', '因为'],
    ],
    not: ['我们将加强监管'],
  },
  /** What a thing is, or why it matters, is no commitment. */
  description: {
    name: 'action.description',
    pattern: /^[^，]{0,14}(?<![不只就别其而])是(?!否)|就是/u,
    examples: [
      ['加快转型是必由之路', '加快转型是'],
      ['推动创新就是抢占先机', '就是'],
    ],
    not: ['加快绿色转型', '检查是否达标'],
  },
  /** For the sentence. */
  importance: {
    name: 'action.importance',
    pattern: /意义|重要性/u,
    examples: [['加快转型具有重要意义', '意义']],
    not: ['加快重要领域转型'],
  },
  /** A first clause that says by what means or where, before the one that says what is done. */
  circumstance: {
    name: 'action.circumstance',
    pattern: /^(?:立足|通过|聚焦|围绕|面向|依托|按照|针对|对|在|以|为)/u,
    examples: [['围绕重点产业链', '围绕']],
    not: ['推动重点产业链发展'],
  },
  /** Says whose words the quotation before it are: ”他说. */
  attribution: {
    name: 'action.attribution',
    pattern: /^[”’」]?[^，。；]{1,10}(?:说|表示|指出|介绍|认为|强调|坦言)$/u,
    examples: [['”他说', '”他说']],
    not: ['”他说要加强监管'],
  },
  /** A clause that only adds to the one before. */
  addition: {
    name: 'action.addition',
    pattern: /^(?:特别|尤其)是/u,
    examples: [['特别是中小企业', '特别是']],
    not: ['这是中小企业'],
  },
  /** An item of a list within a sentence. */
  item: {
    name: 'action.item',
    pattern: /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后)/u,
    examples: [
      ['一是健全服务体系', '一是'],
      ['第二，加强引导', '第二'],
    ],
    not: ['健全服务体系'],
  },
  /** Names aims without saying what is to be done; for the words of the clause. */
  noCommitment: {
    name: 'action.no-commitment',
    pattern: /(?:目标|要求|思路|任务)(?:是|为)$|^(?:围绕|实现|完成)上述/u,
    examples: [
      ['总的要求是', '要求是'],
      ['围绕上述目标', '围绕上述'],
    ],
    not: ['完成改造任务'],
  },
  /** Nobody who asks commits himself; for the sentence. */
  question: {
    name: 'action.question',
    pattern: /[？?]/u,
    examples: [['下一步将如何推进？', '？']],
    not: ['下一步将大力推进。'],
  },
} satisfies Record<string, WordRule>;
