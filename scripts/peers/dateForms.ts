import type { Exclusion } from './suite.ts';

const form = (reason: string, ...patterns: RegExp[]): Exclusion => ({
  reason,
  applies: (text) => patterns.some((pattern) => pattern.test(text)),
});

const number = '[\\d０-９零一二两兩三四五六七八九十]';

/** Forms of times that the prose of a policy text does not hold, or that are not resolved to whole days. */
export const dateForms: readonly Exclusion[] = [
  form(
    'Cantonese, and words of Hong Kong',
    /尋日|[听聽琴今大][日晚朝後]日?|今個|[而宜依]家|晏[晝昼]|我地|今(?:星期|[礼禮]拜)|下年/,
  ),
  form('recurring: 每年, 每月', /每/),
  form(
    'time of day, minutes, seconds, now',
    /[点點]|小[时時]|分[钟鐘半]|秒|[钟鐘]|刻|\d[:：]\d|\d\s*[ap]m?\b/i,
    /[早晚夜午]|凌晨|白天|黎明|上晝|下晝|半天|全天|现在|現在|此[時时]/,
    new RegExp(`${number}[时時]`),
  ),
  form(
    'holidays, feasts, days of commemoration',
    /[节節旦诞誕]|国庆|國慶|中秋|端午|清明|重[阳陽]|除夕|七夕|元宵|新[年春]|假|三一五|斋|齋|^十一$|地球一/,
    /[圣聖主教耶][^年月]*日|瞻[礼禮]|受[难難]|忏悔|禁食|[独獨]立日|(?:服[务務]|纪念|紀念|[权權]益|[赎贖]罪|首|灰|重生)日/,
  ),
  form(
    'the lunar calendar, solar terms, years of reigns',
    /[农農阴陰][历曆]|正月|腊月|[闰閏]|初[一二三四五六七八九十\d]|大年|廿|月(?:十五|二十三)(?![日号號])/,
    /冬至|[大小]寒|芒[种種]|立[春夏秋冬]|雨水|惊蛰|春分|谷雨|白露|霜降|小[满滿]|[大小][雪暑]|处暑|秋分|寒露|夏至|伏/,
    /神[龙龍]|雍正|康熙/,
  ),
  form(
    'days of the week, week-ends, working days',
    /星期|[礼禮]拜|[周週][一二三四五六日天末]|(?:工作|交易)日/,
  ),
  form('weeks', /[周週]/),
  form(
    'counted from today as in speech: 上两个月, 下三天',
    new RegExp(`[上下后後]${number}+[个個]?[月年天日]`),
  ),
  form('前两个月 counted back from today, where a report means January and February', /^前[两兩二][个個]?月/),
  form('words that point back into the text: 这一年, 当月', /[这這]一年|[当當同]月/),
  form(
    'digits alone: slashes, hyphens or points without a year in front, a year without 年',
    /\d\/\d|\d[-.]\d{1,2}[-.]\d{4}|(?:^|\D)\d{1,2}-\d{1,2}(?:-\d{1,2})?(?:\D|$)|\d{4} \d|\d·\d|^\d{8}$|^\d{4}\.\d{2}-/,
    /(?:^|\D)(?:19|20)\d\d(?!\d| ?年|[-.至到—]\d| [年至到])/,
  ),
  form('a day without 日 or 号: 1月3', new RegExp(`月${number}+(?:至|到|$)`)),
  form('spaces between Han characters', /[年近三] [年到三]/),
  form(
    'years before 1800, and years of two Han digits',
    /(?:^|\D)789年|三六七年|^1357|^1789|三三年|五八年|九[七零]年|零[七八]年|1[0-8]世纪/,
  ),
  form('lengths of time with no end in the calendar', /年半过|^还剩|又[一三二]/),
  form('seasons', /[春夏秋冬](?:天|季|$)/),
  form(
    'the beginning or end of a span, whose ends are a choice: 年初, 季度末, 60年代前期',
    /(?:季度?|月|世纪|年代?)(?:[初末底]|前期|末期|伊始)/,
  ),
  form(
    'about: 左右, 前后, 多, 几, 最近',
    /左右|前[后後]$|[多几幾仨](?:年|个|個|月)|最近|[过過]去的|再[过過]|^[过過]/,
  ),
  form('days that do not exist, or not in most years', /2月(?:29|30)日/),
];
