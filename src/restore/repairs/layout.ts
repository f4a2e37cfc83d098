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

/** Space that carries no text: around lines, blank lines, invisible characters, before punctuation. */
export const layout: Repair = {
  kind: 'layout',
  find({ text }) {
    const reason = '版面空白';
    const space = '[ \\t\\f\\v\\u00a0\\u2002-\\u200d\\u202f\\u2060\\u3000\\ufeff]';
    const pattern = new RegExp(`^(?:${space}*\\n)+${space}*|${space}*(?:\\n${space}*)+|${space}+`, 'gu');
    return replaceMatches(text, pattern, reason, ({ 0: all, index }) => {
      const before = text[index - 1];
      const after = text[index + all.length];
      if (before === undefined || after === undefined) return '';
      if (all.includes('\n')) return '\n';
      if (/^[\u200b-\u200d\u2060\ufeff]+$/u.test(all)) return '';
      return /[，。、；：？！”’）》】]/u.test(after) || /[，。、；：？！“‘（《【]/u.test(before) ? '' : ' ';
    });
  },
  examples: [
    ['\n　　一是稳增长。 \n \n\u00a0二是促转型。\n\n', '一是稳增长。\n二是促转型。'],
    ['工业化\u00a0 做强', '工业化 做强'],
    ['金壮龙 ，党组成员', '金壮龙，党组成员'],
    ['绿\u200b色', '绿色'],
  ],
  untouched: ['稳定工业增长 突出抓好四方面工作', 'Made in China'],
};
