import type { Repair, Repairing } from '../repair.ts';

/** How many Han characters a clause must have to count as printed twice by mistake and not for effect. */
const shortest = 8;

const han = /\p{Script=Han}/gu;

/** A clause that repeats the end of the clause before it, whole, within one sentence. */
export const repeat: Repair = {
  kind: 'repeat',
  find({ text }) {
    const found: Repairing[] = [];
    let previous = '';
    for (const { index, 0: clause } of text.matchAll(/[^，；、。！？\n]+/gu)) {
      const end = index + clause.length;
      const isTwice = clause.length >= shortest && previous.endsWith(clause);
      if (isTwice && (clause.match(han)?.length ?? 0) >= shortest)
        found.push({ start: index - 1, end, to: '', reason: '重复的分句' });
      previous = end < text.length && '，；、'.includes(text.charAt(end)) ? clause : '';
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
    '我们一定能够实现目标！我们一定能够实现目标！',
    '推动制造业绿色低碳转型\n推动制造业绿色低碳转型，是实现双碳目标的关键',
  ],
};
