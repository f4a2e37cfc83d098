import { addDays, addMonths, days, iso, monday, months, oneDay, oneMonth, oneYear } from '../calendar.ts';
import { daysInMonth } from '../../../lang/days.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { TimeRule } from '../rule.ts';

/** The day it is said. */
export const now: TimeRule = {
  name: 'time.now',
  starts: '截到至迄目当现如',
  pattern:
    /(?:截[至止](?:到|至)?|(?<![得达提遇看])到|(?<!截|[甚乃以])至)?(?:(?<![项题科节数条栏账名品书栏])目前(?!期|列)|(?<![应正相])当前(?![往页])|(?<![体表出呈展实发再显浮涌])现在(?![场座])|如今(?!年|天))(?:为止)?|(?<!截)(?:至今|迄今|截[至止]今)(?![年天日晚春夏秋冬后明])(?:为止)?/y,
  read: (_, { said }) =>
    said === null ? null : { from: iso(said), to: iso(said), precision: 'day', relation: 'as-of' },
  examples: [
    ['截至目前，累计', '截至目前', '2023-03-01/2023-03-01', 'as-of'],
    ['到目前为止', '到目前为止', '2023-03-01/2023-03-01', 'as-of'],
    ['目前，全国', '目前', '2023-03-01/2023-03-01', 'as-of'],
    ['当前和今后', '当前', '2023-03-01/2023-03-01', 'as-of'],
    ['迄今共有', '迄今', '2023-03-01/2023-03-01', 'as-of'],
  ],
  not: ['项目前期工作', '应当前往', '体现在', '表现在方方面面', '当今世界'],
};

const dayDistance: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2 };

export const nearDay: TimeRule = {
  name: 'time.near-day',
  starts: '今昨明前后大',
  pattern:
    /(?:(?<![当现如])今|昨|(?<![文美的创说好来向])明(?!(?<=[^于在到至须应需定请，。；、\s]明)日前(?:表示|透露|介绍|指出|强调|说|接受|会见|出席|主持|发布|宣布|撰文|[，在从对就向赴率])|天津)|(?<![以之此目提大先])大{0,2}前|(?<![以之今此随最先])大{0,2}后)(?:天|日)(?!头条|之星|赛|制|努力)/y,
  read: ([all], { said }) => {
    const distance = dayDistance[all.replaceAll('大', '').charAt(0)];
    if (said === null || distance === undefined) return null;
    // 大前天 and 大后天 lie a day further off, 大大后天 two.
    return oneDay(
      addDays(said, distance + Math.sign(distance) * all.lastIndexOf('大') + Math.sign(distance)),
    );
  },
  examples: [
    ['请于明日前在系统填报', '明日前', '2023-03-02/2023-03-02', 'before'],
    ['今天召开', '今天', '2023-03-01/2023-03-01'],
    ['昨日', '昨日', '2023-02-28/2023-02-28'],
    ['大后天', '大后天', '2023-03-04/2023-03-04'],
    ['大大后天', '大大后天', '2023-03-05/2023-03-05'],
  ],
  not: [
    '李启明日前表示',
    '记者王明日前从会上获悉',
    '张明天津调研',
    '明日之星',
    '美好明天',
    '以前日均',
    '日前',
  ],
};

const distances: Readonly<Record<string, number>> = { 这: 0, 本: 0, 上: -1, 下: 1 };

export const nearMonth: TimeRule = {
  name: 'time.near-month',
  starts: '本这上下',
  pattern:
    /(?:(?<![基日资成样])本|这个|(?<![以之晚马线网世天上])上一?个?|(?<![以之地线天下])下一?个?)月(?!刊|球|亮|台|份额)(?:份|[底末](?!部|端)|初(?!步)|([\d一二三四五六七八九十]{1,3})[日号](?!线))?/y,
  read: ([all, dayWords], { said }) => {
    const distance = distances[all.charAt(0)];
    if (said === null || distance === undefined) return null;
    const { year, month } = addMonths({ ...said, day: 1 }, distance);
    if (dayWords === undefined) return oneMonth(year, month);
    const day = smallNumber(dayWords);
    return day === null ? null : oneDay({ year, month, day });
  },
  examples: [
    ['上个月', '上个月', '2023-02-01/2023-02-28'],
    ['本月底前', '本月底前', '2023-03-01/2023-03-31', 'before'],
    ['下月起', '下月起', '2023-04-01/2023-04-30', 'since'],
    ['本月20日召开', '本月20日', '2023-03-20/2023-03-20'],
  ],
  not: ['日本月球探测', '以上月份', '每月', '下下个月'],
};

export const nearWeek: TimeRule = {
  name: 'time.near-week',
  starts: '本这上下',
  pattern:
    /(?:(?<![基日资成样])本|这[个一]?|(?<![以之马上])上一?个?|(?<![以之下])下一?个?)(?:周|星期|礼拜)(?![边刊转期围长年岁报一二三四五六日天末])/y,
  read: ([all], { said }) => {
    const distance = distances[all.charAt(0)];
    if (said === null || distance === undefined) return null;
    const first = addDays(monday(said), distance * 7);
    return days(first, addDays(first, 6), 'period');
  },
  examples: [
    ['本周召开', '本周', '2023-02-27/2023-03-05'],
    ['上周', '上周', '2023-02-20/2023-02-26'],
    ['这一周', '这一周', '2023-02-27/2023-03-05'],
  ],
  not: ['本周五', '马上周转', '上周末', '两周', '下下周'],
};

export const nearQuarter: TimeRule = {
  name: 'time.near-quarter',
  starts: '本这上下',
  pattern: /(?:(?<![基日资成样])本|这个?|(?<![以之马])上一?个?|(?<![以之])下一?个?)季度/y,
  read: ([all], { said }) => {
    const distance = distances[all.charAt(0)];
    if (said === null || distance === undefined) return null;
    const index = said.year * 4 + Math.floor((said.month - 1) / 3) + distance;
    const last = ((index % 4) + 1) * 3;
    return months(Math.floor(index / 4), last - 2, last, 'quarter');
  },
  examples: [['上季度', '上季度', '2022-10-01/2022-12-31']],
  not: ['每季度'],
};

/** This year, to its end. */
export const withinYear: TimeRule = {
  name: 'time.within-year',
  starts: '年',
  pattern:
    /(?<![\d.一二三四五六七八九十百千零〇○两几多数余来每历往近常半当次同青少老学今去明前后上本整岛])年内(?!蒙|地|外|部|容|陆|需|生|涵|在)/y,
  read: (_, { said }) => {
    const span = said === null ? null : oneYear(said.year);
    return span === null ? null : { ...span, relation: 'within' };
  },
  examples: [['年内完成', '年内', '2023-01-01/2023-12-31', 'within']],
  not: ['每年内', '数年内', '一年内涵'],
};

/** From now to the end of this month, as 近日 and 日前 are not: those are left out. */
export const monthEnd: TimeRule = {
  name: 'time.month-end',
  starts: '月',
  pattern: /(?<![\d一二三四五六七八九十本上下这每当个同份])月(?:底|末)(?!部|线|端)/y,
  read: (_, { said }) =>
    said === null
      ? null
      : days({ ...said, day: 1 }, { ...said, day: daysInMonth(said.year, said.month) }, 'month'),
  examples: [['月底前完成', '月底前', '2023-03-01/2023-03-31', 'before']],
  not: ['每月底'],
};
