import { addDays, addMonths, days, monday, oneDay, oneMonth, oneYear } from '../calendar.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { TimeRule } from '../rule.ts';

/**
 * 三年前, 三年后: the year, month, week or day that lies so far off. After a sentence began with something
 * else, 后 may count from that, and is left out; 3日前 may be a day of the month, 两日前 is not.
 */
export const ago: TimeRule = {
  name: 'time.ago',
  starts: '0123456789一二三四五六七八九十两半',
  pattern:
    /(?<![第连每几数百千余多\d.、至到—提一二三四五六七八九十大上下月])(?:(\d{1,2}|[一二三四五六七八九十两]{1,3})(年|个月|天|周|个?星期|个?礼拜|(?<!\d)日)|半年)(?:(?:之|以)?前(?!三|两|后|期|列|沿|半|往|景|提|进|\d)|(?<=(?:^|[。！？\n])[\d一二三四五六七八九十两半]{1,3}[年个月天周星期礼拜日]{1,3})(?:之|以)?后(?!期|续|半)(?![^。！？\n]{0,20}了))/y,
  read: ([all, words, unit = ''], { said }) => {
    const count = words === undefined ? 0.5 : smallNumber(words);
    if (said === null || count === null || count === 0) return null;
    const distance = all.endsWith('前') ? -count : count;
    if (unit === '年') return oneYear(said.year + distance);
    if (unit === '个月' || unit === '') {
      const { year, month } = addMonths({ ...said, day: 1 }, unit === '' ? distance * 12 : distance);
      return oneMonth(year, month);
    }
    if (unit === '天' || unit === '日') return oneDay(addDays(said, distance));
    const first = addDays(monday(said), distance * 7);
    return days(first, addDays(first, 6), 'period');
  },
  examples: [
    ['三年前，我们', '三年前', '2020-01-01/2020-12-31'],
    ['两个月前', '两个月前', '2023-01-01/2023-01-31'],
    ['3天前', '3天前', '2023-02-26/2023-02-26'],
    ['两日前，', '两日前', '2023-02-27/2023-02-27'],
    ['两周前', '两周前', '2023-02-13/2023-02-19'],
    ['五年后，将建成', '五年后', '2028-01-01/2028-12-31'],
    ['半年后，将建成', '半年后', '2023-09-01/2023-09-30'],
  ],
  not: [
    '提前3年',
    '多年前',
    '30多年前',
    '三年前后',
    '3日前报送',
    '项目启动，三年后建成',
    '三年后，他们建成了',
  ],
};
