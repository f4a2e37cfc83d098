import type { Exclusion } from './suite.ts';

const form = (reason: string, pattern: RegExp): Exclusion => ({
  reason,
  applies: (text) => pattern.test(text),
});

const han = '零〇一二两兩三四五六七八九十百千万萬亿億几幾点點';

/** Forms of numbers that the prose of a policy text does not hold, or that are no business of numerals. */
export const numberForms: readonly Exclusion[] = [
  form(
    'capital numerals of cheques, and colloquial 俩, 幺',
    /[壹贰貳叁參叄陆陸柒捌玖拾佰仟卌倆俩幺](?![地续軍军续战戰]|起)|[伍肆][佰仟拾万萬]|(?:^|分之)[肆伍]$/,
  ),
  form('Latin multipliers: 40k, 3M, 30w', /[\d０-９.]\s*[kKwWMGTＫｋ](?![A-Za-z])/),
  form(
    'notation of mathematics: powers, exponents, 4 6/3, < =',
    /\^|\d[eE][-+－]?[\d０-９]|[eE]－|[\d０-９] [\d０-９][/／]|<\s*=/,
  ),
  {
    reason: 'an improper fraction with a slash, or a signed one',
    applies: (text) => {
      const [, sign, above, below] = /([-－]?)(\d+)\/(\d+)/.exec(text.normalize('NFKC')) ?? [];
      return sign !== undefined && (sign !== '' || Number(above) >= Number(below));
    },
  },
  form('a decimal point with no digit before it', /(?:^|[^\d０-９.])\.\d/),
  form(
    'spaces within a Han numeral, around its units, or behind a sign',
    new RegExp(
      `[${han}分之成折\\d０-９]\\s+[${han}余餘分之成折]|百\\s*分\\s|[${han}]\\s+[\\d分]|[余餘]\\s|\\s又|又\\s|[-负負]\\s+\\d`,
    ),
  ),
  form('dozens, pairs and doubles counted out: 五打', /[打對雙]$|[一二三五八十]打|十打/),
  form('discounts: 八五折', /折/),
  form('a half of a measure with no number of its own: 半百, 半成, 半个', /半[百成个個]|^1半|一半半/),
  form('dialect, the one left out: 千三, 百二万, 十份十一', /^[百千萬万][一二三四五六七八九]|份/),
  form('a full-width comma that groups half-width digits, which may as well end a clause', /\d，\d{3}/),
  form('a row of single digits, which may as well be a list or a code', /^[负負]?[一二三四五六七八九]{2,}$/),
  form('几 read as nothing: 二十几万 as 200000, where 21 to 29 is meant', /[几幾][万萬亿億]/),
  form('a zero by itself, or a sign before nothing that counts', /^(?:零|〇|零点零+)$/),
  form('money in 块, 毛, 角, 分', /[块毛角]/),
  form(
    'a number left out because another of its models takes it, with its currency or discount',
    /美元|美刀/,
  ),
  form('addresses of the web', /https?:/),
];
