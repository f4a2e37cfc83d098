import { digitByDigit, smallNumber } from '../../../lang/numerals/small.ts';
import type { Scene, YearRule } from '../rule.ts';

const relative: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  明: 1,
  前: -2,
  后: 2,
  大前: -3,
  大后: 3,
  上一: -1,
  下一: 1,
};

const fromSaid = (scene: Scene, words: string): number | null => {
  const distance = relative[words];
  return scene.said === null || distance === undefined ? null : scene.said.year + distance;
};

export const writtenYear: YearRule = {
  name: 'time.year',
  starts: '12一二',
  pattern:
    /(?<![\d.一二三四五六七八九十百千万第今])((?:1[5-9]|2[01])\d\d|[一二][一二三四五六七八九零〇○]{3}) ?(?:财年|年度(?![假过])|年)(?!版|本[）)]|历史|以上|左右的?历史|多|余|来)/y,
  read: ([, digits = '']) => {
    const year = digitByDigit(digits);
    return year >= 1500 && year < 2200 ? year : null;
  },
  examples: [
    ['2022年，全部工业增加值', '2022年', '2022-01-01/2022-12-31'],
    ['二〇三五年远景目标', '二〇三五年', '2035-01-01/2035-12-31'],
    ['2021年度报告', '2021年度', '2021-01-01/2021-12-31'],
    ['2026年代表性企业', '2026年', '2026-01-01/2026-12-31'],
  ],
  not: ['2000年历史的古城', '2019年版目录', '目录（2021年本）', '生产2035万辆', '12035年'],
};

/** A year without 年, where another year or a part that is coded follows: 2030与2035年, 2024Q1. */
export const yearBefore: YearRule = {
  name: 'time.year-before',
  starts: '0123456789',
  pattern:
    /(?<![\d.,/—-])(?:1[5-9]|2[01])\d\d(?= ?(?:[、与和及] ?(?:1[5-9]|2[01])\d\d ?年|年?[QH][1-4](?![\dA-Za-z])))|(?<![\dA-Za-z.,/—-])\d\d(?=年?(?:Q[1-4]|H[12])(?![\dA-Za-z]))/y,
  read: ([digits]) => (digits.length === 2 ? 2000 : 0) + Number(digits),
  examples: [
    ['2024与2026年分别', '2024|2026年', '2026-01-01/2026-12-31'],
    ['2021Q3投产', '2021Q3', '2021-07-01/2021-09-30'],
    ['2021H2投产', '2021H2', '2021-07-01/2021-12-31'],
    ['22Q4产量', '22Q4', '2022-10-01/2022-12-31'],
  ],
  not: ['2024与2026号', '型号2021Q30', '2021Q'],
};

export const relativeYear: YearRule = {
  name: 'time.relative-year',
  starts: '今去明本上下前后大',
  pattern:
    /(?:今|(?<![过离])去|(?<![文发证透阐])明|(?<![基日资成样版])本|(?<![以之线网海陆马世界])上|(?<![以之此目提先空眼])大?前|(?<![以之今此随最然落])大?后|(?<![以之])[上下]一)年(?:度(?!假))?(?!轻|龄|均|纪|代|鉴|报)/y,
  read: ([all], scene) => fromSaid(scene, all.replace(/年度?$/, '')),
  examples: [
    ['今年新能源汽车', '今年', '2023-01-01/2023-12-31'],
    ['他说，明年将重点', '明年', '2024-01-01/2024-12-31'],
    ['这个规模，去年达到', '去年', '2022-01-01/2022-12-31'],
    ['上年结转', '上年', '2022-01-01/2022-12-31'],
    ['本年度计划', '本年度', '2023-01-01/2023-12-31'],
    ['上一年度', '上一年度', '2022-01-01/2022-12-31'],
    ['大前年', '大前年', '2020-01-01/2020-12-31'],
  ],
  not: [
    '当今年轻人',
    '过去年均增长',
    '文明年',
    '基本年金',
    '世界上年产量',
    '以上年龄',
    '今后年均',
    '成本年均',
  ],
};

export const sameYear: YearRule = {
  name: 'time.same-year',
  starts: '当同次翌',
  pattern: /(?:(?<![想])当|(?<![共不相])同|(?<![每各层一])次|翌)年(?!轻|龄|均|价|度?假|代|级)(?:度)?/y,
  read: ([all], { year }) => {
    if (year === null) return null;
    return /^[次翌]/.test(all) ? year + 1 : year;
  },
  examples: [
    ['2019年启动，当年建成', '2019年|当年', '2019-01-01/2019-12-31'],
    ['2019年启动，次年底建成', '2019年|次年底', '2020-01-01/2020-12-31'],
  ],
  not: ['当年，我们', '想当年', '不同年份'],
};

/**
 * A year by its last two digits, where it can be no number of years: 08年, 零八年, 15年3月. It is the last
 * such year that lies no more than ten years ahead, and none before 1900.
 */
export const shortYear: YearRule = {
  name: 'time.short-year',
  starts: '0123456789零〇一二三四五六七八九',
  pattern:
    /(?<![\d.,一二三四五六七八九十百千万零〇第近达约满隔共]|民国|[绪熙隆正庆丰治统])(?:[0零〇][\d一二三四五六七八九零〇](?! ?年级)|[\d一二三四五六七八九][\d一二三四五六七八九零〇](?= ?年(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|第?[一二三四1-4]季度|[上下]半年)))年(?!历史|以上|多|余|来)/y,
  read: ([all], { said, taiwan }) => {
    if (taiwan) return null;
    const latest = Math.max((said?.year ?? 2020) + 10, 1999);
    return latest - ((((latest - digitByDigit(all.slice(0, 2))) % 100) + 100) % 100);
  },
  examples: [
    ['08年奥运会', '08年', '2008-01-01/2008-12-31'],
    ['15年3月2日', '15年3月2日', '2015-03-02/2015-03-02'],
    ['九八年四月', '九八年四月', '1998-04-01/1998-04-30'],
    ['九七年一季度', '九七年一季度', '1997-01-01/1997-03-31'],
    ['15年上半年', '15年上半年', '2015-01-01/2015-06-30'],
  ],
  not: ['15年', '三五年', '康熙20年9月', '二十年三月', '时隔10年上半年', '33年'],
};

/** The Republic of China counts its years from 1912. */
/** The same of the years about the day it was said, where a clause begins with it and a result follows: 21年产量增长. */
export const recentYear: YearRule = {
  name: 'time.recent-year',
  starts: '0123456789',
  pattern:
    /(?<=^|[，。；：、\n（]|截至|到|自)(\d\d)年(?![来内间期以多后前里时的历余]|左右|时间)(?=[^，。；\n\d]{1,16}(?:增长|下降|同比|达到?|完成|突破|超过)\d|[底末](?!线|层)|全年)/y,
  read: ([, digits], { said, taiwan }) => {
    if (taiwan || said === null) return null;
    const year = Math.floor(said.year / 100) * 100 + Number(digits);
    return year >= said.year - 6 && year <= said.year + 3 ? year : null;
  },
  examples: [
    ['21年产量增长9%', '21年', '2021-01-01/2021-12-31'],
    ['截至22年底，累计', '截至22年底', '2022-01-01/2022-12-31', 'as-of'],
  ],
  not: ['21年里产量增长9%', '奋斗21年，产量', '12年产量增长9%', '21年'],
};

export const minguo: YearRule = {
  name: 'time.minguo',
  starts: '民中',
  pattern:
    /(?:中华)?民国 ?([\d一二三四五六七八九十]{1,3}|一百[零一二三四五六七八九十]{0,3}) ?年(?:度(?!假))?/y,
  read: ([, digits = '']) => {
    const [, tens] = /^一百零?(.*)$/.exec(digits) ?? [];
    const spelled = digits.length === 3 ? digitByDigit(digits.replace(/十/g, '1')) : null;
    const year =
      tens === undefined
        ? (smallNumber(digits) ?? spelled)
        : 100 + (tens === '' ? 0 : (smallNumber(tens) ?? 0));
    return year === null || year === 0 ? null : year + 1911;
  },
  examples: [
    ['民国114年', '民国114年', '2025-01-01/2025-12-31'],
    ['中华民国113年底', '中华民国113年底', '2024-01-01/2024-12-31'],
    ['民国七十六年', '民国七十六年', '1987-01-01/1987-12-31'],
    ['民国一百一十四年', '民国一百一十四年', '2025-01-01/2025-12-31'],
    ['民国一百零九年底', '民国一百零九年底', '2020-01-01/2020-12-31'],
  ],
  not: ['民国年间', '民国时期'],
};

export const taiwanYear: YearRule = {
  name: 'time.taiwan-year',
  taiwan: true,
  starts: '19',
  pattern:
    /(?<![\d.,约近逾满达共时第每续来越过])(9\d|1[0-3]\d) ?年(?:度(?!假))?(?!(?<![至到—–~～-] ?\d{2,3} ?年)间|[来内期多余以历的])/y,
  read: ([, digits = '']) => Number(digits) + 1911,
  examples: [
    ['114年度预算', '114年度', '2025-01-01/2025-12-31'],
    ['预计113年底完成', '113年底', '2024-01-01/2024-12-31'],
    ['114年1至6月', '114年1至6月', '2025-01-01/2025-06-30'],
    ['114年第2季', '114年第2季', '2025-04-01/2025-06-30'],
    ['103年至112年间，', '103年至112年间', '2014-01-01/2023-12-31', 'during'],
  ],
  not: ['已逾100年', '100年历史', '近100年'],
};
