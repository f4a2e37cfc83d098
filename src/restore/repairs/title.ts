import { lines, type Repair } from '../repair.ts';
import { head } from './furniture.ts';

/** The title above the article, and its repetition at the start of the text: both leave the running text. */
export const title: Repair = {
  kind: 'title',
  find({ folded }) {
    const all = lines(folded);
    const { title: found, body } = head(all);
    if (!found) return [];
    const repairs = [
      { start: found.start, end: Math.min(found.end + 1, folded.length), to: '', reason: '标题，移至题头' },
    ];
    const first = all[body];
    if (first?.text.startsWith(found.text) === true) {
      const end = first.start + found.text.length;
      repairs.push({ start: first.start, end, to: '', reason: '正文前重印的标题' });
    }
    return repairs;
  },
  examples: [
    [
      '工信部：制定行动方案\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
      '2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    ],
    [
      '锻造新优势\n锻造新优势工信部部长谈工业通信业发力点新的一年，新的气象，促进工业经济平稳运行。',
      '工信部部长谈工业通信业发力点新的一年，新的气象，促进工业经济平稳运行。',
    ],
  ],
  untouched: [
    '主持人：\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    '2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。\n短行',
  ],
};
