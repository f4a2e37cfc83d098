import { type Span, months, oneDay, days, oneMonth } from '../calendar.ts';
import { daysInMonth } from '../../../lang/days.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { PartRule } from '../rule.ts';

/** The days of the ten-day spans of a month: 上旬, 中旬, 下旬. */
const tenDays: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

export const dayOfMonth: PartRule = {
  name: 'time.day',
  starts: '0123456789一二三四五六七八九十',
  pattern:
    /(?<![\d.一二三四五六七八九十百千第几])([\d一二三四五六七八九十]{1,3}) ?月(?:份 ?)? ?([\d一二三四五六七八九十]{1,3}) ?[日号](?!线)/y,
  read: ([, monthWords = '', words = ''], year) => {
    const [month, day] = [smallNumber(monthWords), smallNumber(words)];
    return month === null || day === null ? null : oneDay({ year, month, day });
  },
  examples: [
    ['3月15日起施行', '3月15日起', '2023-03-15/2023-03-15', 'since'],
    ['2022年3月15日', '2022年3月15日', '2022-03-15/2022-03-15'],
    ['二〇二二年十月二十二日', '二〇二二年十月二十二日', '2022-10-22/2022-10-22'],
  ],
  not: ['13月3日', '2月30日', '第3月3日'],
};

/** Days in a row: 6月5日至7日, 6月5—7日, 6月5日和6日. */
export const daysOfMonth: PartRule = {
  name: 'time.days',
  starts: '0123456789一二三四五六七八九十',
  pattern:
    /(?=[\d一二三四五六七八九十]{1,3} ?月)(?<![\d.一二三四五六七八九十百千第几])([\d一二三四五六七八九十]{1,3}) ?月(?:份 ?)? ?([\d一二三四五六七八九十]{1,3}) ?[日号]?(——|[-—–―－ー~～至到、和])([\d一二三四五六七八九十]{1,3})[日号](?!线)/y,
  read: ([, monthWords = '', firstWords = '', link = '', lastWords = ''], year) => {
    const [month, first, last] = [smallNumber(monthWords), smallNumber(firstWords), smallNumber(lastWords)];
    if (month === null || first === null || last === null || last <= first) return null;
    if (/[、和]/.test(link) && last !== first + 1) return null;
    const [from, to] = [first, last].map((day) => ({ year, month, day }));
    if (from === undefined || to === undefined || oneDay(from) === null || oneDay(to) === null) return null;
    return days(from, to, 'period');
  },
  examples: [
    ['6月5日至7日举行', '6月5日至7日', '2023-06-05/2023-06-07'],
    ['6月5—7日举行', '6月5—7日', '2023-06-05/2023-06-07'],
    ['6月5日和6日举行', '6月5日和6日', '2023-06-05/2023-06-06'],
  ],
  not: ['2月30日至31日'],
};

export const monthOfYear: PartRule = {
  name: 'time.month',
  starts: '0123456789一二三四五六七八九十',
  pattern:
    /(?<![\d.一二三四五六七八九十百千第几每两闰历])(\d{1,2}|(?<=年)[一二三四五六七八九十]{1,2}|[一二三四五六七八九十]{1,2}(?=月(?:份|底|末|初|[上中下]旬|[，。、；：？！\s前起以至到开]|[和与][一二三四五六七八九十]{1,2}月之?间|之?间|$))) ?月(?:份(?!额)|底(?!部|线|层)|末(?!端)|初(?!步|次|级)|[上中下]旬|[上下]半月)?(?!龄|薪|嫂|饼|球|活|均|租|月|亮|[一二三四五六七八九十\d])/y,
  read: ([all, words = ''], year) => {
    const month = smallNumber(words);
    if (month === null || month < 1 || month > 12) return null;
    const part = tenDays[all.slice(-2)];
    const half = /(.)半月$/.exec(all)?.[1];
    const end = daysInMonth(year, month);
    const span = (first: number, last: number): Span | null =>
      days({ year, month, day: first }, { year, month, day: Math.min(last, end) }, 'period');
    if (part !== undefined) return span(...part);
    if (half !== undefined) return half === '上' ? span(1, 15) : span(16, 31);
    return oneMonth(year, month);
  },
  examples: [
    ['6月底前完成', '6月底前', '2023-06-01/2023-06-30', 'before'],
    ['2022年3月', '2022年3月', '2022-03-01/2022-03-31'],
    ['截至今年6月', '截至今年6月', '2023-06-01/2023-06-30', 'as-of'],
    ['九月，在全国', '九月', '2023-09-01/2023-09-30'],
    ['8月至2月，采暖', '8月至2月', '2023-08-01/2024-02-29'],
    ['三月和九月之间', '三月和九月之间', '2023-03-01/2023-09-30', 'during'],
    ['去年十月份', '去年十月份', '2022-10-01/2022-10-31'],
    ['2月下旬召开', '2月下旬', '2023-02-21/2023-02-28'],
    ['2025年11月初', '2025年11月初', '2025-11-01/2025-11-30'],
  ],
  not: ['3个月', '6月龄', '第三月', '几月', '2025月', '新十二月市', '十月怀胎', '康熙20年9月', '闰4月'],
};

/** Months in a row: 1至11月, 1、2月份, 1月和2月. */
export const monthsOfYear: PartRule = {
  name: 'time.months',
  cumulative: true,
  starts: '0123456789一二三四五六七八九十',
  pattern:
    /(?<![\d.一二三四五六七八九十百千第几每、])(\d{1,2}|[一二三四五六七八九十]{1,2}) ?(?:月份?)?(——|[-—–―－ー~～至到、和])(\d{1,2}|[一二三四五六七八九十]{1,2}) ?月份?(?!龄|薪|均|[一二三四五六七八九十\d])/y,
  read: ([, firstWords = '', link = '', lastWords = ''], year) => {
    const [first, last] = [smallNumber(firstWords), smallNumber(lastWords)];
    if (first === null || last === null || last <= first) return null;
    return /[、和]/.test(link) && last !== first + 1 ? null : months(year, first, last, 'period');
  },
  examples: [
    ['1、2月份的产销', '1、2月份', '2023-01-01/2023-02-28'],
    ['1月和2月', '1月和2月', '2023-01-01/2023-02-28'],
    ['2020年1至11月，全国', '2020年1至11月', '2020-01-01/2020-11-30'],
    ['1—11月，全国', '1—11月', '2022-01-01/2022-11-30'],
    ['今年1月至2月', '今年1月至2月', '2023-01-01/2023-02-28'],
    ['去年1到10月', '去年1到10月', '2022-01-01/2022-10-31'],
  ],
  not: ['1至11个月'],
};

export const firstMonths: PartRule = {
  name: 'time.first-months',
  cumulative: true,
  starts: '前头',
  pattern:
    /(?<![提之以此目先])[前头]([\d一二三四五六七八九十两]{1,2})(?:个月|(?<=[前头]\d{1,2})月(?!\d|底|末|初|[上中下]旬|份?前))/y,
  read: ([, words = ''], year) => {
    const count = smallNumber(words);
    return count === null || count > 12 ? null : months(year, 1, count, 'period');
  },
  examples: [
    ['今年前2个月', '今年前2个月', '2023-01-01/2023-02-28'],
    ['前十个月进出口', '前十个月', '2022-01-01/2022-10-31'],
    ['前8月进出口', '前8月', '2022-01-01/2022-08-31'],
    ['2021年前7月', '2021年前7月', '2021-01-01/2021-07-31'],
  ],
  not: ['提前三个月', '前几个月'],
};
