import type { Repair, Repairing } from '../repair.ts';

/**
 * How many Han characters a clause must have to count as printed twice by mistake: speakers do repeat
 * short words for effect.
 */
const shortest = 8;

const han = /\p{Script=Han}/gu;

/** A clause that repeats the end of the clause before it, whole. */
export const repeat: Repair = {
  kind: 'repeat',
  find({ text }) {
    const found: Repairing[] = [];
    let previous = '';
    let mark = '';
    for (const match of text.matchAll(/([^，。；！？、\n]+)([，。；！？、\n]*)/gu)) {
      const [, clause = '', following = ''] = match;
      if (previous.endsWith(clause) && (clause.match(han)?.length ?? 0) >= shortest) {
        found.push({
          start: match.index - mark.length,
          end: match.index + clause.length,
          to: '',
          reason: '重复的分句',
        });
      }
      previous = clause;
      mark = following;
    }
    return found;
  },
  examples: [
    [
      '我国制造业绿色低碳转型成效显著，制造业绿色低碳转型成效显著，产业',
      '我国制造业绿色低碳转型成效显著，产业',
    ],
    ['要坚持推进新型工业化，要坚持推进新型工业化。', '要坚持推进新型工业化。'],
  ],
  untouched: [
    '加油，加油，再加油！',
    '一步一个脚印，一步一个脚印。',
    '推进新型工业化建设，推进现代化产业建设，',
  ],
};
