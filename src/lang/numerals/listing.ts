import type { Numeral } from './numeral.ts';

/** How far the number of a list entry reaches: 十二, 12. */
const longest = 3;

const opening = '（(〔［[';
const closing = '）)〕］]';

/**
 * Whether a number stands where a list has its numbers: 一、 or 2. at the start of a line, （三）.
 *
 * @param start its offset
 * @param end behind its last character
 */
export function isListing(text: string, start: number, end: number, form: Numeral['form']): boolean {
  if (end - start > longest || (form !== 'arabic' && form !== 'han')) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && opening.includes(before)) return after !== '' && closing.includes(after);
  const opensLine = before === '' || /[\n\r\t 　#*。；]/.test(before);
  if (!opensLine || after === '') return false;
  return (
    after === '、' || (/[.．]/.test(after) && !/\d/.test(text.charAt(end + 1))) || closing.includes(after)
  );
}
