import { type Exclusion, form, spaced } from './suite.ts';

/** Forms of numbers that the prose of a policy text does not hold, each with the reason. */
export const numberForms: readonly Exclusion[] = [
  form(
    'capital numerals, which are for cheques, and 俩, 幺 of speech',
    /[壹贰貳叁參叄柒捌玖佰仟卌倆俩幺](?![军軍]|起)/,
    /(?:^|[百千万萬亿億分之])[伍肆陆陸拾](?:[十百千万萬亿億点點 ]|$)|[伍肆陆陸拾][六佰仟拾百千万萬亿億肆幾零]/,
  ),
  form(
    'words of the shop and of dialect: 八五折, 五打, 一对, 三毛, 千三, 二份一',
    /折/,
    /[打對雙]$|[一二三五八十]打|十打/,
    /[毛角]/,
    /^[百千萬万][一二三四五六七八九]|份/,
  ),
  form(
    'notation of programs and formulas: 40k, 3M, 30w, 2^5, 2e5, 4 6/3, 16/5, < =, .5',
    /[\d０-９.]\s*[kKwWMGTＫｋ](?![A-Za-z])/,
    /\^|\d[eE][-+－]?[\d０-９]|[eE]－|[\d０-９] [\d０-９][/／]|<\s*=/,
    /[\d０-９]{2}[/／]|[-－][\d０-９][/／]/,
    /(?:^|[^\d０-９.])\.\d/,
  ),
  spaced,
];
