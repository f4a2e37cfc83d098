import { isRow } from '../../lang/tableRows.ts';
import { type Repair, replaceMatches } from '../repair.ts';

/** Line breaks of other systems: CR LF, CR, and Unicode's line and paragraph separators. */
export const lineBreaks: Repair = {
  kind: 'layout',
  find({ text }) {
    return replaceMatches(text, /\r\n?|[\u2028\u2029]/g, '换行符', () => '\n');
  },
  examples: [['一是。\r\n二是。\r三是。\u2028四是。', '一是。\n二是。\n三是。\n四是。']],
  untouched: ['一是。\n二是。'],
};

const tabsIn = (space: string): string => space.replaceAll(/[^\t]/gu, '');

/** Whether a line has a tab between words: a row of a table. */
const isRowAt = (text: string, start: number, end: number): boolean => isRow(text.slice(start, end).trim());

/**
 * The tabs that stay of the space about a line break: empty cells at a row's beginning, and the one that shows a row of
 * a single cell between other rows.
 */
function breakOf(text: string, index: number, space: string): string {
  const next = index + space.length;
  const nextEnd = text.indexOf('\n', next);
  const leadsToRow = isRowAt(text, next, nextEnd < 0 ? text.length : nextEnd);
  const tail = leadsToRow ? tabsIn(space.slice(space.lastIndexOf('\n'))) : '';
  if (!isRow(space.slice(0, space.indexOf('\n')))) return `\n${tail}`;
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const isInTable =
    leadsToRow || isRowAt(text, text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return isInTable && !isRowAt(text, start, index) ? `\t\n${tail}` : `\n${tail}`;
}

const spaces = /[ \t\f\v\n\u00a0\u2002-\u200d\u202f\u2060\u3000\ufeff]+/gu;

/** Space that carries no text: around lines, blank lines, invisible characters, before punctuation. */
export const layout: Repair = {
  kind: 'layout',
  find({ text }) {
    const reason = '版面空白';
    return replaceMatches(text, spaces, reason, ({ 0: all, index }) => {
      const before = text[index - 1];
      const after = text[index + all.length];
      if (before === undefined || after === undefined) return '';
      if (all.includes('\n')) return breakOf(text, index, all);
      if (isRow(all)) return tabsIn(all);
      if (/^[\u200b-\u200d\u2060\ufeff]+$/u.test(all)) return '';
      return /[，。、；：？！”’）》】]/u.test(after) || /[，。、；：？！“‘（《【]/u.test(before) ? '' : ' ';
    });
  },
  examples: [
    ['\n　　一是稳增长。 \n \n\u00a0二是促转型。\n\n', '一是稳增长。\n二是促转型。'],
    ['工业化\u00a0 做强', '工业化 做强'],
    ['金壮龙 ，党组成员', '金壮龙，党组成员'],
    ['绿\u200b色', '绿色'],
    ['指标 \t\u00a02021年\t\n \t节水企业\t 30\n\t正文', '指标\t2021年\n\t节水企业\t30\n正文'],
  ],
  untouched: ['稳定工业增长 突出抓好四方面工作', 'Made in China', '一、节水\t\n节水企业\t\t30'],
};
