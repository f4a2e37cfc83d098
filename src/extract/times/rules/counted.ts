import { days, months, oneMonth } from '../calendar.ts';
import { daysInMonth } from '../../../lang/days.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { PartRule } from '../rule.ts';

/** Months counted within the year before them: 首月, 第三个月, 前两月. */
export const countedMonths: PartRule = {
  name: 'time.counted-months',
  afterYear: true,
  starts: '首前第',
  pattern:
    /(?:首(?:个)?|前([\d一二三四五六七八九十两]{1,2})|第([\d一二三四五六七八九十]{1,2})个)月(?!刊|球|薪|均|[一二三四五六七八九十\d])/y,
  read: ([, first, one = '一'], year) => {
    const count = smallNumber(first ?? one);
    if (count === null || count > 12) return null;
    return first === undefined ? oneMonth(year, count) : months(year, 1, count, 'period');
  },
  examples: [
    ['2021年的第三个月', '2021年的第三个月', '2021-03-01/2021-03-31'],
    ['2005年首月', '2005年首月', '2005-01-01/2005-01-31'],
    ['今年前两月', '今年前两月', '2023-01-01/2023-02-28'],
  ],
  not: ['首月', '第三个月'],
};

/** The first days of a year. */
export const firstDays: PartRule = {
  name: 'time.first-days',
  afterYear: true,
  starts: '前',
  pattern: /前([\d一二三四五六七八九十]{1,3})天/y,
  read: ([, words = ''], year) => {
    const count = smallNumber(words);
    return count === null || count < 2 || count > 31
      ? null
      : days({ year, month: 1, day: 1 }, { year, month: 1, day: count }, 'period');
  },
  examples: [['去年的前10天', '去年的前10天', '2022-01-01/2022-01-10']],
  not: ['提前10天', '前三天'],
};

/** The first days of a month: 4月前10天. */
export const firstDaysOfMonth: PartRule = {
  name: 'time.first-days-of-month',
  starts: '0123456789一二三四五六七八九十',
  pattern:
    /(?=[\d一二三四五六七八九十]{1,2}月份?的?前)(?<![\d.一二三四五六七八九十百千第几每两闰历])([\d一二三四五六七八九十]{1,2})月份?的?前([\d一二三四五六七八九十]{1,3})天/y,
  read: ([, monthWords = '', words = ''], year) => {
    const [month, count] = [smallNumber(monthWords), smallNumber(words)];
    if (month === null || count === null || month < 1 || month > 12) return null;
    if (count < 2 || count > daysInMonth(year, month)) return null;
    return days({ year, month, day: 1 }, { year, month, day: count }, 'period');
  },
  examples: [['2月份前10天', '2月份前10天', '2023-02-01/2023-02-10']],
  not: ['3个月前10天'],
};
