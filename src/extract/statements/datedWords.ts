import type { WordRule } from '../wordRule.ts';

/** What dated aims and milestones are told by, and what only looks like one. They are for clauses. */
export const datedWords = {
  /** What happens on a day: something is issued, held, founded, opened. */
  event: {
    name: 'dated.event-word',
    pattern:
      /出台|印发|发布|颁布|公布|公告|推出|启动|召开|举办|举行|成立|组建|揭牌|投产|投运|投用|建成|竣工|开工|奠基|通车|通航|并网|上线|下线|首飞|发射|交付|签署|签订|通过|批准|批复|获批|实施|施行|生效|开通|开业|开园|挂牌|上市|加入|修订|制定|设立|收官|完成/u,
    examples: [['工厂正式投产', '投产']],
    not: ['工厂运行良好'],
  },
  finished: {
    name: 'dated.finished',
    pattern: /了|已|曾|出台实施|相继|先后|正式|成功|首次|顺利/u,
    examples: [['召开了大会', '了']],
    not: ['召开大会'],
  },
  /** Events that are told without a word for being over. */
  announced: {
    name: 'dated.announced',
    pattern: /^[^，]{0,16}(?:出台|印发|发布|召开|启动|成立)/u,
    examples: [['国务院印发《方案》', '国务院印发']],
    not: ['电站并网'],
  },
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
