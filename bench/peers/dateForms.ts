import { type Exclusion, form, spaced } from './suite.ts';

const number = '[\\d０-９零一二两兩三四五六七八九十]';

/** Forms of times that the prose of a policy text does not hold, or that are not resolved to whole days. */
export const dateForms: readonly Exclusion[] = [
  form(
    'Cantonese, and words of Hong Kong',
    /尋日|[听聽琴][日晚朝]日?|今個|[而宜依]家|晏[晝昼]|我地|今(?:星期|[礼禮]拜)|下年/,
  ),
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
    'the lunar calendar, solar terms, seasons, years of reigns',
    /[农農阴陰][历曆]|正月|腊月|[闰閏]|初[一二三四五六七八九十\d]|大年|廿|月(?:十五|二十三)(?![日号號])/,
    /冬至|[大小]寒|芒[种種]|立[春夏秋冬]|雨水|惊蛰|春分|谷雨|白露|霜降|小[满滿]|[大小][雪暑]|处暑|秋分|寒露|夏至|伏/,
    /[春夏秋冬](?:天|季|$)|神[龙龍]|雍正|康熙/,
  ),
  form(
    'days of the week, week-ends, working days',
    /(?:星期|[礼禮]拜|[周週])[一二三四五六日天末]|(?:工作|交易)日/,
  ),
  form(
    'counted weeks: 第三周, 上两周, 下下周',
    /第.{1,3}[个個]?(?:[周週]|星期|[礼禮]拜)|(?:上上|下下|[上下][半两兩二三][个個]?|[前后後] ?[\d两兩]+ ?|半)[周週]/,
  ),
  form(
    'counted from today as in speech, where a report counts within the year: 前两个月, 后三个月, 下三天',
    new RegExp(`(?:^|[^之以一])[上下后後](?!一)${number}+[个個]?[月年天日]|^前[两兩二][个個]?月`),
  ),
  form(
    'digits without 年, 月 and 日, unless they begin with the year: 2/15, 3-7-2017, 2018',
    /(?:^|[^\d/.-])\d{1,2}[-/.·]\d{1,2}(?:[-/.]\d{2,4})?(?![\d日号號年月])/,
    /\d{4} \d|^\d{8}$|^\d{4}\.\d{2}-|^\d{4}$|= \d{4}$|\d{4} 看|\d{4}[到-]\d{4}$/,
  ),
  spaced,
];
