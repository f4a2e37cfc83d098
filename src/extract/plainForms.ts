/** Full-width digits, letters and signs, and the spaces that look like one. */
const wide = /[０-９Ａ-Ｚａ-ｚ％＋]/g;
const spaces = /[\u00a0\u2009\u202f]/g;
/** The comma and the point of full-width digits. */
const wideMarks = /(?<=[０-９])(?:，(?=[０-９]{3}(?![０-９]))|．(?=[０-９]))/g;

/** The digits of cheques, by those that they stand for. */
const chequeDigits: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  叄: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/** A number in such digits, of three characters or more, which no name has: 壹拾万零叁仟. */
const cheque =
  /[壹贰貳叁叄肆伍陆柒捌玖](?=[壹贰貳叁叄肆伍陆柒捌玖万亿零]{0,4}[拾佰仟])[壹贰貳叁叄肆伍陆柒捌玖拾佰仟万亿零]{1,40}/g;

/**
 * A text in which numbers and times stand in their plain forms: １，２００％ as 1,200%, 壹拾万 as 一十万.
 *
 * @param text simplified text
 * @returns text of the same length, each character in the place of the one that it stands for
 */
export function plainForms(text: string): string {
  return text
    .replace(wideMarks, (mark) => (mark === '，' ? ',' : '.'))
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(spaces, ' ')
    .replace(cheque, (number) => number.replace(/./g, (digit) => chequeDigits[digit] ?? digit));
}
