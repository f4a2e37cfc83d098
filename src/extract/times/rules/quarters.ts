import { months, oneMonth, oneYear } from '../calendar.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { PartRule } from '../rule.ts';

const quarterNumber = (words: string): number | null => (words === '首' ? 1 : smallNumber(words));

export const quarter: PartRule = {
  name: 'time.quarter',
  cumulative: true,
  starts: '第首一二三四1234',
  pattern:
    /(?<![每头前各第\d.、一二三四五六七八九十])(?:第([一二三四1-4])季度?|首季度?|(?<!第)([一二三四1-4])(?:(?:——|[-—–―－ー~～至到、和])第?([二三四2-4]))?季度)(?:[末底](?!端|部)|初(?!步))?(?!报|风|军)/y,
  read: ([all, ordinal, plain, last], year) => {
    const first = quarterNumber(ordinal ?? plain ?? all.slice(0, 1));
    const end = last === undefined ? first : quarterNumber(last);
    if (first === null || end === null || end < first) return null;
    return months(year, first * 3 - 2, end * 3, first === end ? 'quarter' : 'period');
  },
  examples: [
    ['明年一季度平稳开局', '明年一季度', '2024-01-01/2024-03-31'],
    ['2024年第三季度', '2024年第三季度', '2024-07-01/2024-09-30'],
    ['一季度末，贷款', '一季度末', '2023-01-01/2023-03-31'],
    ['首季增长', '首季', '2023-01-01/2023-03-31'],
    ['一至三季度，全国', '一至三季度', '2022-01-01/2022-09-30'],
    ['二、三季度', '二、三季度', '2023-04-01/2023-09-30'],
    ['2022年。四季度', '2022年|四季度', '2022-10-01/2022-12-31'],
  ],
  not: ['每季度', '三个季度', '第五季度', '四季如春'],
};

export const firstQuarters: PartRule = {
  name: 'time.first-quarters',
  cumulative: true,
  starts: '前头',
  pattern: /(?<![提之以此目先])[前头]([两二三23])个?季度?(?![报节])/y,
  read: ([, words = ''], year) => months(year, 1, (smallNumber(words) ?? 0) * 3, 'period'),
  examples: [
    ['2025年前三季度', '2025年前三季度', '2025-01-01/2025-09-30'],
    ['前三季度，全国', '前三季度', '2022-01-01/2022-09-30'],
  ],
  not: ['提前三季度', '前四季'],
};

export const half: PartRule = {
  name: 'time.half',
  starts: '上下',
  pattern: /(?<![晚马世早])[上下]半年(?!度?报)/y,
  read: ([all], year) => (all.startsWith('上') ? months(year, 1, 6, 'half') : months(year, 7, 12, 'half')),
  examples: [
    ['2024年上半年', '2024年上半年', '2024-01-01/2024-06-30'],
    ['今年下半年', '今年下半年', '2023-07-01/2023-12-31'],
  ],
  not: ['半年', '每半年', '上半月刊'],
};

/** Q1 and H1, directly after the year. */
export const coded: PartRule = {
  name: 'time.coded',
  afterYear: true,
  starts: 'QH',
  pattern: /(?:Q[1-4]|H[12])(?![\dA-Za-z])/y,
  read: ([all], year) => {
    const part = Number(all.slice(1));
    if (all.startsWith('H')) return months(year, part * 6 - 5, part * 6, 'half');
    return months(year, part * 3 - 2, part * 3, 'quarter');
  },
  examples: [
    ['2022年Q4', '2022年Q4', '2022-10-01/2022-12-31'],
    ['2022年H1', '2022年H1', '2022-01-01/2022-06-30'],
  ],
  not: ['Q4', 'H1'],
};

/** 前半年 and 后半年 directly after the year; elsewhere they may be six months from now or before. */
export const halfAfter: PartRule = {
  name: 'time.half-after',
  afterYear: true,
  starts: '前后',
  pattern: /[前后]半年(?!度?报)/y,
  read: ([all], year) => (all.startsWith('前') ? months(year, 1, 6, 'half') : months(year, 7, 12, 'half')),
  examples: [
    ['2018年前半年', '2018年前半年', '2018-01-01/2018-06-30'],
    ['今年后半年', '今年后半年', '2023-07-01/2023-12-31'],
  ],
  not: ['提前半年', '前半年，', '此后半年'],
};

/** 全年, and the end of a year, which stands for the whole of it. */
export const wholeYear: PartRule = {
  name: 'time.whole-year',
  starts: '全年',
  pattern:
    /(?:(?<![安健完齐保])全年(?!龄|级|工资性)|(?<![\d一二三四五六七八九十百千零〇○两几多数余来每历往近常半当次同青少老学]|[每历往几]年)年(?:底(?!部|线|层|气|蕴|盘|数)|末(?!端|梢)))/y,
  read: (_, year) => oneYear(year),
  examples: [
    ['全年我们目标', '全年', '2023-01-01/2023-12-31'],
    ['去年，召开了。全年新上市', '去年|全年', '2022-01-01/2022-12-31'],
    ['年底前出台', '年底前', '2023-01-01/2023-12-31', 'before'],
    ['到年底，力争', '到年底', '2023-01-01/2023-12-31', 'by'],
    ['2022年年底', '2022年年底', '2022-01-01/2022-12-31'],
  ],
  not: ['全年龄段', '安全年', '每年底', '每年年底', '几年底'],
};

/** January stands for the beginning of a year, June for its middle. */
export const turnOfYear: PartRule = {
  name: 'time.year-turn',
  starts: '年',
  pattern:
    /(?<![\d一二三四五六七八九十百千零〇○两几多数余来每历往近常半当次同青少老学]|[每历往几]年)年(?:初(?!步|级|中|衷|心|次|始|见|具|夏|秋|冬|春|期)|中(?=[，。、；：\s前以）]|$))/y,
  read: ([all], year) => oneMonth(year, all.endsWith('初') ? 1 : 6),
  examples: [
    ['年初以来', '年初以来', '2023-01-01/2023-03-01', 'since'],
    ['2025年年中，建成', '2025年年中', '2025-06-01/2025-06-30'],
  ],
  not: ['每年初', '三年初见成效', '几年中，'],
};

/** The same, directly after the year. */
export const afterYear: PartRule = {
  name: 'time.year-end',
  afterYear: true,
  starts: '底末终初中',
  pattern:
    /底(?!部|线|层|气|蕴|盘|色|座|数)|末(?!端|梢|期)|终(?!端|身|点|于|止|结|究|将)|初(?!步|级|中|衷|心|次|始|见|具|夏|秋|冬|春|期)|中(?=[，。、；：\s前以）]|$)/y,
  read: ([all], year) => {
    if (all === '初') return oneMonth(year, 1);
    return all === '中' ? oneMonth(year, 6) : oneYear(year);
  },
  examples: [
    ['截至2022年底，累计', '截至2022年底', '2022-01-01/2022-12-31', 'as-of'],
    ['到今年底', '到今年底', '2023-01-01/2023-12-31', 'by'],
    ['去年末', '去年末', '2022-01-01/2022-12-31'],
    ['明年初启动', '明年初', '2024-01-01/2024-01-31'],
    ['今年初步建成', '今年', '2023-01-01/2023-12-31'],
    ['今年中小企业', '今年', '2023-01-01/2023-12-31'],
  ],
  not: [],
};
