import { withoutLeading } from '../../lang/leadingWords.ts';
import type { Clause } from '../outline.ts';
import type { TimePart } from '../parts.ts';
import type { WordRule } from '../wordRule.ts';

/** Thanks and courtesies, in which nobody commits himself to anything. */
const courtesy =
  /谢谢|感谢|提问|回答|介绍这些|记者|大家好|再见|欢迎|发布会|直面问题|高度重视|一并审议|紧密地?团结|各位代表|让我们/u;

const lead =
  /[\s、，：“”‘’（）()—]|(?=[^，：]{2,18}[，：])[\p{Script=Han}]{0,16}(?:表示|指出|提出|强调|明确|介绍|认为)[，：]|(?=.{2,14}?[将要拟])(?:\p{Script=Han}{2,8}(?:部门?|委员会|[委局厅办])|政府|国家|各地|有关部门)(?:还|也|明确|已)?(?=将|要|拟)|提出(?=\p{Script=Han}{4})(?![^，。；]{2,40}(?:方案|规划|计划|办法|草案|清单|报告|意见|建议|法案)$)|其中|所以|因此|同时|既(?=要)|此外|另外|并且|并|也|还|又|再|就|我们|下一步|接下来|后续|目前|[一二三四五六七八九十]是|第[一二三四五六七八九十百]{1,6}条|第[一二三四五六七八九十]个?(?:方面|项措施|就是)?|(?:必须|应当|力争|争取|确保|努力|继续|将(?!来|近)于?|要|应|拟|计划|准备|打算|进一步(?=将))/uy;

/** For sentences. */
export const courtesyRule: WordRule = {
  name: 'statement.courtesy',
  pattern: courtesy,
  examples: [
    ['谢谢你的提问。', '谢谢'],
    ['让我们携手前行！', '让我们'],
  ],
  not: ['我们将加强监管。'],
};

/** One word that leads into what a clause says; for its words without times. */
export const leadRule: WordRule = {
  name: 'statement.lead',
  pattern: lead,
  examples: [
    ['同时，我们将加强监管', '同时'],
    ['一是健全服务体系', '一是'],
    ['会议指出，要加强监管', '会议指出，'],
    ['第三十八条 政府应当公开信息', '第三十八条'],
  ],
  not: ['加强监管'],
};

/** What a clause says, without its times and what leads into it. */
export function statementWords(text: string, { start, end }: Clause, times: readonly TimePart[]): string {
  const words = withoutTimes(text, start, end, times).trim();
  const led = withoutLeading(words, leadRule.pattern);
  const rest = '、，；。'.includes(led.slice(-1)) ? led.slice(0, -1) : led;
  return (rest.endsWith('”') && !rest.includes('“') ? rest.slice(0, -1) : rest).trimEnd();
}

/** Words with the times in them left out. */
export function withoutTimes(text: string, start: number, end: number, times: readonly TimePart[]): string {
  let words = '';
  let from = start;
  for (const time of times) {
    if (time.end <= from || time.start >= end) continue;
    words += text.slice(from, Math.max(from, time.start));
    from = Math.min(end, time.end);
  }
  return words + text.slice(from, Math.max(from, end));
}
