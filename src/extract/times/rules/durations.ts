import { type Day, addDays, addMonths, days, years } from '../calendar.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { Reading, TimeRule } from '../rule.ts';

/** Moves a day by so many of a unit, and half a one more with 半 behind it; null where it cannot be halved. */
function moved(day: Day, whole: number, words: string): Day | null {
  const unit = words.replace('半', '');
  const count = unit === words ? whole : whole + Math.sign(whole) * 0.5;
  const inMonths = unit === '年' ? count * 12 : unit.endsWith('月') ? count : null;
  if (inMonths !== null) return Number.isInteger(inMonths) ? addMonths(day, inMonths) : null;
  const inDays = /周|星期|礼拜/.test(unit) ? count * 7 : count;
  return Number.isInteger(inDays) ? addDays(day, inDays) : null;
}

function upToNow(
  said: Day | null,
  words: string,
  unit: string,
  relation: 'since' | 'during',
): Reading | null {
  const count = smallNumber(words);
  if (said === null || count === null || count === 0) return null;
  const from = moved(said, -count, unit);
  const span = from === null ? null : days(from, said, 'period');
  return span === null ? null : { ...span, relation };
}

/** From the day it is said to so much later, the upper end where two are named. */
function fromNow(said: Day | null, words: string, unit: string): Reading | null {
  const count = smallNumber(words);
  if (said === null || count === null || count === 0) return null;
  const to = moved(said, count, unit);
  const span = to === null ? null : days(said, to, 'period');
  return span === null ? null : { ...span, relation: 'within' };
}

/** 5年来; 近年来 and 多年来 name no number and are left out. */
export const yearsSince: TimeRule = {
  name: 'time.years-since',
  starts: '近这过0123456789一二三四五六七八九十两半',
  pattern:
    /(?<![最第连续每几数百千余多\d.、至到—一二三四五六七八九十])(?:近|这|过去)?(\d{1,2}|[一二三四五六七八九十两]{1,3}|半)(年半?|个月)(?:以)?来(?!临|到|得|说|看|讲|源|访|自|年|首|最|的?新[高低]|同期|未有|第一|罕见|少有)/y,
  read: ([, words = '', unit = ''], { said }) => upToNow(said, words, unit, 'since'),
  examples: [
    ['5年来，我国', '5年来', '2018-03-01/2023-03-01', 'since'],
    ['十年来', '十年来', '2013-03-01/2023-03-01', 'since'],
    ['近3年来', '近3年来', '2020-03-01/2023-03-01', 'since'],
    ['半年来', '半年来', '2022-09-01/2023-03-01', 'since'],
    ['两年半来', '两年半来', '2020-09-01/2023-03-01', 'since'],
  ],
  not: [
    '近年来',
    '近几年来',
    '多年来',
    '几十年来',
    '连续5年来',
    '30多年来',
    '30年来首次',
    '为7年来最高',
    '2年来源',
  ],
};

export const pastYears: TimeRule = {
  name: 'time.past-years',
  starts: '过近最刚这',
  pattern:
    /(?:(?<!经|超|通)过去|(?<![接将最附邻靠])近|最近|刚刚过去|(?<=^|[。！？\n])这(?=(?:[3-9]|\d\d|[三四五六七八九十]{1,3})年(?!行动|规划|计划|方案)))(?:的|这)?(\d{1,2}|[一二三四五六七八九十两]{1,3}|半)(?!百|千|万|亿|多|余|几)(年半?|个月|个?星期|周|天)(?!期|龄|级|代|来|岁|(?:以来)?(?:来)?(?:首|最|同期))(?:间(?!接)|时间|里(?!程)|之?内(?!蒙|地|外|容|需)|当中|之?中(?=[，、]))?/y,
  read: ([all, words = '', unit = ''], { said, year }) =>
    // 这五年 behind a year that was named may be counted from there.
    all.startsWith('这') && year !== null ? null : upToNow(said, words, unit, 'during'),
  examples: [
    ['过去五年，我国', '过去五年', '2018-03-01/2023-03-01', 'during'],
    ['近10年间', '近10年间', '2013-03-01/2023-03-01', 'during'],
    ['最近三年平均', '最近三年', '2020-03-01/2023-03-01', 'during'],
    ['近三个月', '近三个月', '2022-12-01/2023-03-01', 'during'],
    ['这五年，我们', '这五年', '2018-03-01/2023-03-01', 'during'],
  ],
  not: [
    '过去几年',
    '近年',
    '近百年',
    '近30多年',
    '经过去年',
    '近三年来最好',
    '这两年，',
    '这三年行动',
    '这一周年',
    '抓好这三年的工作',
  ],
};

export const nextYears: TimeRule = {
  name: 'time.next-years',
  starts: '未今接将此',
  pattern:
    /(?:未来|今后|接下来|将来)(?:的)?(?:[\d一二三四五六七八九十两]{1,3}(?:年)?(?:——|[-—–―－ー~～至到]))?(\d{1,2}|[一二三四五六七八九十两]{1,3}|半)(年半?|个月|个?星期|周|天)(?!期|龄|级|代|[度径])(?:左右)?(?:时间|间(?!接)|里(?!程)|之?内(?!蒙|地|外|容|需))?/y,
  read: ([, words = '', unit = ''], { said }) => fromNow(said, words, unit),
  examples: [
    ['未来五年，我们', '未来五年', '2023-03-01/2028-03-01', 'within'],
    ['今后3至5年时间', '今后3至5年时间', '2023-03-01/2028-03-01', 'within'],
    ['未来两年半，', '未来两年半', '2023-03-01/2025-09-01', 'within'],
    ['未来三个月内', '未来三个月内', '2023-03-01/2023-06-01', 'within'],
  ],
  not: ['未来几年', '今后一个时期', '未来产业'],
};

/** 3年内, 用3年时间: of what is intended; told as done (…用5年时间建成了…), it is left out. */
export const withinYears: TimeRule = {
  name: 'time.within',
  starts: '通用利0123456789一二三四五六七八九十两半',
  pattern:
    /(?<![第连每几数百千余多\d.、至到——一二三四五六七八九十近去后起前日限期最年])(?:(?:通过|(?<![费作利使运应])利?用)(?:[\d一二三四五六七八九十两]{1,3}年?(?:——|[-—–―－ー~～至到]))?(\d{1,2}|[一二三四五六七八九十两]{1,3}|半)(年半?|个月)(?:左右)?(?:的)?时间|[\d一二三四五六七八九十两]{1,3}(?:——|[-—–―－ー~～至到])(\d{1,2}|[一二三四五六七八九十两]{1,3})(年|个月)(?:左右)?(?:的)?(?:时间|之?内(?!蒙|涵|地|外|部|容|需))|(\d{1,2}|[一二三四五六七八九十两]{1,3}|半)(年半?|个月|天|日|个?(?:周|星期|礼拜))(?:左右)?(?:之|以)?内(?!蒙|涵|地|外|部|容|需|生|在))(?![^，。；！？\n]{0,24}了|[^，。；！？\n]{0,6}(?:已|未|就|即))/y,
  read: ([, a, unitA, b, unitB, c = '', unitC = ''], { said }) =>
    fromNow(said, a ?? b ?? c, unitA ?? unitB ?? unitC),
  examples: [
    ['力争通过3至5年时间，遴选', '通过3至5年时间', '2023-03-01/2028-03-01', 'within'],
    ['用3年左右时间', '用3年左右时间', '2023-03-01/2026-03-01', 'within'],
    ['一年半内实现翻番', '一年半内', '2023-03-01/2024-09-01', 'within'],
    ['3年内实现翻番', '3年内', '2023-03-01/2026-03-01', 'within'],
    ['半年内完成', '半年内', '2023-03-01/2023-09-01', 'within'],
    ['两个星期内答复', '两个星期内', '2023-03-01/2023-03-15', 'within'],
    ['6个月内建成', '6个月内', '2023-03-01/2023-09-01', 'within'],
  ],
  not: ['用5年时间建成了', '之日起30日内', '24小时内', '收到申请后10日内', '5年期', '历时3年', '连续13年'],
};

export const thisAndNext: TimeRule = {
  name: 'time.this-and-next',
  starts: '今',
  pattern: /今明(?:两|后三?)年/y,
  read: ([all], { said }) =>
    said === null ? null : years(said.year, said.year + (all.includes('后') ? 2 : 1), 'period'),
  examples: [['今明两年，力争', '今明两年', '2023-01-01/2024-12-31']],
  not: ['今明'],
};
