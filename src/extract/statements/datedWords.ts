import type { WordRule } from '../wordRule.ts';

/** What dated aims and milestones are told by, and what only looks like one. They are for clauses. */
export const datedWords = {
  /** What a year is, what somebody faces, what a list of aims is called: nothing that is to be reached. */
  description: {
    name: 'dated.description',
    pattern:
      /(?:目标|要求|思路|任务)(?:是|为)$|(?<![一二三四五六七八九十])是[^，]{0,24}(?:年|期|阶段|时刻|关键|机遇)|面临|并存|作出|提出了|明确了|报告|周年/u,
    examples: [
      ['2021年是“十四五”开局之年', '是“十四五”开局之年'],
      ['主要目标是', '目标是'],
    ],
    not: ['基本实现新型工业化'],
  },
  held: {
    name: 'dated.held',
    pattern: /举行|召开/u,
    examples: [['举行新闻发布会', '举行']],
    not: ['发布新闻'],
  },
  /** The occasion of the speech itself, with `held`. */
  briefing: {
    name: 'dated.briefing',
    pattern: /发布会|吹风会|记者会/u,
    examples: [['举行新闻发布会', '发布会']],
    not: ['召开工作会议'],
  },
  scheduled: {
    name: 'dated.scheduled-word',
    pattern: /(?:将于|拟于|定于|计划于)|起(?:正式)?(?:施行|实施|执行|生效)/u,
    examples: [
      ['大会将于9月举行', '将于'],
      ['自7月1日起施行', '起施行'],
    ],
    not: ['大会9月举行'],
  },
  /** What is reached, not what is done to reach it. */
  reached: {
    name: 'dated.reached',
    pattern:
      /^(?:基本|全面|初步|总体|如期|率先){0,3}(?:建成|实现|形成|达到|完成|建立|打造|构建|培育|迈入|进入|成为|取得)/u,
    examples: [['基本建成现代化体系', '基本建成']],
    not: ['加强体系建设'],
  },
  /** A clause that tells what is done, or what somebody says, is no state that is reached. */
  goesOn: {
    name: 'dated.goes-on',
    pattern: /^(?:强调|指出|要求|提出|坚持|并(?:强调|提出|要求)|会议|同时)/u,
    examples: [['会议强调', '会议']],
    not: ['建成现代化体系'],
  },
} satisfies Record<string, WordRule>;
