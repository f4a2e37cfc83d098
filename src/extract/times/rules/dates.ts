import { days, iso, isDay, oneDay, parseDay, years } from '../calendar.ts';
import { digitByDigit, smallNumber } from '../../../lang/numerals/small.ts';
import type { TimeRule } from '../rule.ts';

/** Years from one to another, the first without its 年. */
export const yearRange: TimeRule = {
  name: 'time.years',
  starts: '12一二',
  pattern:
    /(?<![\d.\-—一二三四五六七八九十百千])((?:1[5-9]|2[01])\d\d|[一二][一二三四五六七八九零〇○]{3}) ?(?:——|[-—–―－ー~～至到]) ?((?:1[5-9]|2[01])\d\d|[一二][一二三四五六七八九零〇○]{3}) ?年(?:度(?!假))?(?!版|本[）)])/y,
  read: ([, first = '', last = '']) => years(digitByDigit(first), digitByDigit(last), 'period'),
  examples: [
    ['2021—2025年，年均', '2021—2025年', '2021-01-01/2025-12-31'],
    ['2016到2020年', '2016到2020年', '2016-01-01/2020-12-31'],
    ['2021年至2025年', '2021年至2025年', '2021-01-01/2025-12-31'],
    ['二〇二一至二〇二五年', '二〇二一至二〇二五年', '2021-01-01/2025-12-31'],
  ],
  not: ['2021-2025号文件', '2025-2021元'],
};

export const taiwanRange: TimeRule = {
  name: 'time.taiwan-years',
  taiwan: true,
  starts: '19',
  pattern: /(?<![\d.,])(9\d|1[0-3]\d) ?(?:——|[-—–―－ー~～至到]) ?(9\d|1[0-3]\d) ?年(?:度(?!假))?/y,
  read: ([, first, last]) => years(Number(first) + 1911, Number(last) + 1911, 'period'),
  examples: [['111至114年', '111至114年', '2022-01-01/2025-12-31']],
  not: ['111至114人'],
};

/** A date in digits: 2023-03-01, 2023/3/1, 2023.3.1. */
export const numericDate: TimeRule = {
  name: 'time.numeric-date',
  starts: '12',
  pattern: /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/y,
  read: ([, year, , month, day]) => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return isDay(date) ? { from: iso(date), to: iso(date), precision: 'day' } : null;
  },
  examples: [
    ['发布时间：2026-02-09', '2026-02-09', '2026-02-09/2026-02-09'],
    ['2019.9.6', '2019.9.6', '2019-09-06/2019-09-06'],
    ['2023/3/1 10:00', '2023/3/1', '2023-03-01/2023-03-01'],
  ],
  not: ['2023-13-01', '2023-02-30', '12023-02-01', '2023.1.2.3'],
};

/** The same with a year of the Republic: 112/12/31. */
export const taiwanDate: TimeRule = {
  name: 'time.taiwan-date',
  taiwan: true,
  starts: '19',
  pattern: /(?<![\d./-])(9\d|1[0-3]\d)([/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/y,
  read: ([, year, , month, day]) =>
    oneDay({ year: Number(year) + 1911, month: Number(month), day: Number(day) }),
  examples: [['预定113/6/30前完成', '113/6/30前', '2024-06-30/2024-06-30', 'before']],
  not: ['113/13/30', '1.113/6/30'],
};

/** A year that begins in the one and ends in the next: 2027/28年度, 2024-25榨季. */
export const marketYear: TimeRule = {
  name: 'time.market-year',
  starts: '2',
  pattern:
    /(?<![\d./-])(20\d\d) ?[/-](?:20)?(\d\d) ?(?:财政|市场|会计)?(?:年度(?![假过])|财年|学年|榨季|产季|作物年度)/y,
  read: ([, first, last]) =>
    (Number(first) + 1) % 100 === Number(last) ? years(Number(first), Number(first) + 1, 'period') : null,
  examples: [
    ['2023/24年度产量', '2023/24年度', '2023-01-01/2024-12-31'],
    ['2022-2023榨季', '2022-2023榨季', '2022-01-01/2023-12-31'],
  ],
  not: ['2023/25年度', '2023/24号'],
};

/** From one such date to another: 2018/1/10-2018/7/10. */
export const numericRange: TimeRule = {
  name: 'time.numeric-dates',
  starts: '12',
  pattern:
    /(?=(?:19|20)\d\d[-/.])(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2}) ?[-—–~～至到] ?((?:19|20)\d\d)\2(\d{1,2})\2(\d{1,2})(?![\d/.-])/y,
  read: ([, year, , month, day, lastYear, lastMonth, last]) => {
    const from = { year: Number(year), month: Number(month), day: Number(day) };
    const to = { year: Number(lastYear), month: Number(lastMonth), day: Number(last) };
    return isDay(from) && isDay(to) ? days(from, to, 'period') : null;
  },
  examples: [
    ['2018/1/10-2018/7/10', '2018/1/10-2018/7/10', '2018-01-10/2018-07-10'],
    ['2020-05-26至2020-05-29', '2020-05-26至2020-05-29', '2020-05-26/2020-05-29'],
  ],
  not: ['2018/13/10-2018/13/11'],
};

/** Days that have given their names to what followed. */
const openings: readonly (readonly [name: string, day: string])[] = [
  // The days on which the congresses of the party opened.
  ['十五大', '1997-09-12'],
  ['十六大', '2002-11-08'],
  ['十七大', '2007-10-15'],
  ['十八大', '2012-11-08'],
  ['十九大', '2017-10-18'],
  ['二十大', '2022-10-16'],
  // The third plenary session of the eleventh Central Committee opened.
  ['改革开放', '1978-12-18'],
  ['新中国成立', '1949-10-01'],
];
const openingDays = new Map(openings);

export const sinceOpening: TimeRule = {
  name: 'time.since-opening',
  starts: '自中党十二改新',
  pattern:
    /自?(?:(?:中共|党的)?(二十大|(?<!二)十[五六七八九]大)|(改革开放|新中国成立))(?:召开|胜利召开)?(?:之后|以后)?以来/y,
  read: ([, congress, event], { said }) => {
    const from = openingDays.get(congress ?? event ?? '');
    if (from === undefined) return null;
    const span = said === null ? null : days(parseDay(from), said, 'period');
    return { ...(span ?? { from, to: from, precision: 'day' }), relation: 'since' };
  },
  examples: [
    ['党的十八大以来，我国', '党的十八大以来', '2012-11-08/2023-03-01', 'since'],
    ['二十大以来', '二十大以来', '2022-10-16/2023-03-01', 'since'],
    ['改革开放以来', '改革开放以来', '1978-12-18/2023-03-01', 'since'],
  ],
  not: ['党的十八大报告', '党的二十大和二十届历次全会', '改革开放40年'],
};

/** The year 00 of a century: 上世纪 is the twentieth, 本世纪 this one. */
function centuryYear(words: string): number {
  if (words.startsWith('上')) return 1900;
  return words.startsWith('本') ? 2000 : ((smallNumber(words.replace('世纪', '')) ?? 0) - 1) * 100;
}

/** Ten years named by their century, or by a century that goes without saying. */
export const decade: TimeRule = {
  name: 'time.decade',
  starts: '上本十二12五六七八九56789',
  pattern:
    /(?:((?<![\d一二三四五六七八九十])(?:上|本|1[6-9]|2[01]|十[六七八九]|二十一?)世纪)([1-9]0|[一二三四五六七八九]十)|(?<![\d.])((?:19|20)\d)0|(?<![\d.一二三四五六七八九十])([5-9]0|[五六七八九]十))年代(?!表|替|理|价|码|谢|办|际)/y,
  read: ([, century = '上世纪', inCentury, whole, bare]) => {
    const name = inCentury ?? bare ?? '';
    const tens = digitByDigit(name.slice(0, 1));
    const first = whole === undefined ? centuryYear(century) + tens * 10 : Number(whole) * 10;
    return years(first, first + 9, 'period');
  },
  examples: [
    ['上世纪80年代', '上世纪80年代', '1980-01-01/1989-12-31'],
    ['20世纪九十年代初', '20世纪九十年代', '1990-01-01/1999-12-31'],
    ['本世纪20年代', '本世纪20年代', '2020-01-01/2029-12-31'],
    ['十九世纪七十年代', '十九世纪七十年代', '1870-01-01/1879-12-31'],
    ['19世纪70年代', '19世纪70年代', '1870-01-01/1879-12-31'],
    ['1990年代', '1990年代', '1990-01-01/1999-12-31'],
  ],
  not: ['20年代', '新时代', '80年代表作'],
};

/** The middle of this century is read as 2050, the year it is set for; its end as 2100. */
export const century: TimeRule = {
  name: 'time.century',
  starts: '本21二',
  pattern: /(?:本|21|二十一)世纪(?:中叶|末(?!期))/y,
  read: ([all]) => {
    const year = all.endsWith('末') ? 2100 : 2050;
    return years(year, year, 'year');
  },
  examples: [['到本世纪中叶，建成', '到本世纪中叶', '2050-01-01/2050-12-31', 'by']],
  not: ['本世纪', '本世纪初'],
};
