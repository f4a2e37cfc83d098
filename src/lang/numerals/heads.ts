import { times } from './characters.ts';
import { readCount } from './count.ts';
import { readBareScale } from './number.ts';
import type { Head, Reading } from './reading.ts';

const halves = /一半(?!导)|半数/y;

/** A half that is a number itself; 半个 before other words is often more of a picture: 半个世纪. */
const half = /(?<![一大小前后上下对各每多])半(?=个(?:百分点|(?![一-龥])))/y;
const halfTenth = /(?<![一大过多])半成(?![品型熟为立功本果长员])/y;

/** A sign, where nothing before it makes it a range or a model name (10-20, 歼-35). */
const sign = /[-－−+＋](?=[\d０-９])/y;
const beforeSign = /^$|[\s（(，,。；：:、“长降为是到达率值幅约近在]/;
/** A word and a sign before what only can be a rate or a temperature: 同比-3.5%, 气温-3℃. */
const signedRate =
  /(?<=[\p{Script=Han}）)])(?<![零〇一二三四五六七八九十百千万亿成第])[-－−+＋][\d０-９]{1,15}(?:[.．][\d０-９]{1,15})?(?: ?[%％‰℃]| ?°C|个?百分点|摄氏度|(?<=(?:利润|差额|余额|[顺逆]差|收益|净额|净值|现金流|增量)[-－−].{1,31})[万亿]{0,2}\p{Script=Han}{0,2}元)/uy;

/** 负 before a number, where it ends no word: 减负100亿元, 不负十四亿人民. */
const negative = /负(?=[\d０-９零一二两三四五六七八九十]|百分之)/y;
const beforeNegative = /[减抱担胜肩自背降轻不辜税欺身有]/;

function readHalf(text: string, at: number): Reading | null {
  if (!'一半'.includes(text.charAt(at))) return null;
  const is = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  if (is(halves)) return { end: at + 2, value: 0.5, max: null, bound: null, form: 'fraction' };
  if (is(half)) return { end: at + 1, value: 0.5, max: null, bound: null, form: 'han' };
  return is(halfTenth) ? { end: at + 2, value: 5, max: null, bound: null, form: 'tenths' } : null;
}

function signLength(text: string, at: number): number {
  if (!'-－−+＋负'.includes(text.charAt(at))) return 0;
  const before = text.charAt(at - 1);
  sign.lastIndex = signedRate.lastIndex = at;
  if (sign.test(text)) return beforeSign.test(before) || signedRate.test(text) ? 1 : 0;
  negative.lastIndex = at;
  return negative.test(text) && !beforeNegative.test(before) ? 1 : 0;
}

/** What 数 ends before a number: 人数千万. */
const beforeNumber = /[人户总多少指次倍参函度系计点分代基奇无位件家个天级层题页字岁票网]/;
/** What 上 ends before a number: 以上百家. */
const beforeOnto = /[以网线场会路地海桌件义础车船身手天世之向]$|(?<!调)度$/;

/** 十, 百, 千 and 万, 亿 that 几, 数, 上 stand before. */
function severalOf(text: string, at: number): { end: number; value: number } | null {
  const isTen = text.charAt(at) === '十';
  const rest = readBareScale(text, isTen ? at + 1 : at);
  if (!isTen) return rest;
  const isScale = rest !== null && rest.value >= 1e4;
  return isScale ? { end: rest.end, value: rest.value * 10 } : { end: at + 1, value: 10 };
}

function readSeveral(text: string, at: number): Reading | null {
  const first = text.charAt(at);
  const before = text.charAt(at - 1);
  if (!['几', '数', '上'].includes(first) || (first === '数' && beforeNumber.test(before))) return null;
  const found = severalOf(text, at + 1);
  if (found === null || text.startsWith('分之', found.end)) return null;
  const { end, value } = found;
  if (first !== '上')
    return { end, value: times(value, 2), max: times(value, 9), bound: 'range', form: 'han' };
  if (beforeOnto.test(text.slice(Math.max(0, at - 2), at)) || value < 100) return null;
  return { end, value, max: null, bound: 'at-least', form: 'han' };
}

/** The ways in which a numeral begins, in the order they are tried. */
export const heads: readonly Head[] = [
  {
    name: 'half',
    read: readHalf,
    examples: [
      ['提高半个百分点', '半', 0.5],
      ['增长半成', '半成', 5],
      ['占一半以上', '一半', 0.5],
      ['半数企业', '半数', 0.5],
    ],
    others: ['半导体', '上半年', '基本数据', '半个世纪', '大半个', '半成品', '过半成员'],
  },
  {
    name: 'signed',
    read: (text, at) => {
      const length = signLength(text, at);
      const digits = length > 0 ? (readCount(text, at + length) ?? null) : null;
      if (digits === null) return null;
      return /[+＋]/.test(text.charAt(at)) ? digits : { ...digits, value: -digits.value };
    },
    examples: [
      ['增长-3.2%', '-3.2%', -3.2],
      ['为－5亿元', '－5亿', -5e8],
      ['同比负5%', '负5%', -5],
      ['负一百二十万元', '负一百二十万', -1_200_000],
      ['产量同比-4.1%', '-4.1%', -4.1],
      ['利润同比+6%', '+6%', 6],
      ['最低气温-8℃', '-8', -8],
      ['偏差在-2毫米', '-2', -2],
      ['净利润-7.5亿元', '-7.5亿', -750_000_000],
    ],
    others: ['负责', '抱负', '负重前行', '自负一切'],
  },
  {
    name: 'several',
    read: readSeveral,
    examples: [
      ['几十家企业', '几十', 20, 90, 'range'],
      ['几千万用户', '几千万', 2e7, 9e7, 'range'],
      ['数百万人', '数百万', 2e6, 9e6, 'range'],
      ['上百个场景', '上百', 100, null, 'at-least'],
      ['上千亿元', '上千亿', 1e11, null, 'at-least'],
      ['调度上千座水库', '上千', 1000, null, 'at-least'],
    ],
    others: ['几个', '数字', '上海', '成百上千'],
  },
  {
    name: 'count',
    read: (text, at) => readCount(text, at),
    examples: [
      ['65,438家', '65,438', 65_438],
      ['4兆8,530亿元', '4兆8,530亿', 4.853e12],
      ['1.7万亿元', '1.7万亿', 1.7e12],
      ['20百亿亿次', '20百亿亿', 2e19],
      ['一千二百三十四万五千人', '一千二百三十四万五千', 12_345_000],
      ['两万五的', '两万五', 25_000],
      ['三百八的', '三百八', 380],
      ['三点五倍', '三点五', 3.5],
      ['二〇三〇年', '二〇三〇', 2030],
      ['五六百家', '五六百', 500, 600, 'range'],
      ['两三家', '两三', 2, 3, 'range'],
      ['十七八岁', '十七八', 17, 18, 'range'],
      ['十几亿人', '十几亿', 1.1e9, 1.9e9, 'range'],
      ['20几个', '20几', 21, 29, 'range'],
      ['一百零几万', '一百零几万', 1.01e6, 1.09e6, 'range'],
      ['3万五千人', '3万五千', 35_000],
      ['“零”的突破', '零', 0],
      ['3000多万户', '3000多万', 3e7, null, 'more-than'],
      ['7万多家', '7万多', 70_000, null, 'more-than'],
      ['一亿七千多万人次', '一亿七千多万', 1.7e8, null, 'more-than'],
      ['三亿五千几百万', '三亿五千几百万', 3.52e8, 3.59e8, 'range'],
      ['百余家', '百余', 100, null, 'more-than'],
      ['三百来人', '三百来', 300, null, 'approx'],
      ['一百二十来块', '一百二十来', 120, null, 'approx'],
      ['两三个亿', '两三个亿', 2e8, 3e8, 'range'],
      ['两千万', '两千万', 2e7],
      ['600万千瓦', '600万', 6e6],
      ['3兆瓦', '3', 3],
      ['万家企业', '万', 1e4],
      ['住房为45 200个', '45 200', 45_200],
      ['增加到2 300万人', '2 300万', 23e6],
      ['共有 60 000 人', '60 000', 60_000],
      ['编列二六四点六二亿元', '二六四点六二亿', 26_462_000_000],
      ['一五点三倍', '一五点三', 15.3],
    ],
    others: [
      '统一',
      '进一步',
      '十分',
      '一二三',
      '三四五六',
      '1.2.3',
      'C919',
      '65,438+07.7',
      '“1+N”',
      '百姓',
      'F-35',
      '9:30',
      '10：45',
      '1:20',
    ],
  },
];
