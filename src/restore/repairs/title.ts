import { foldScript } from '../../lang/scripts.ts';
import { lines, type Repair, type Repairing } from '../repair.ts';
import { statedTitles } from '../statedTitles.ts';
import { head } from './furniture.ts';

/** How many characters a title must have for its repetition at the start of the text to be no accident. */
const shortestRepeated = 8;

/** What goes on with a sentence: a title before it is the sentence's own beginning. */
const continuation = /^[，、；：。是的地得和与及在对将要为也而]/u;

/** The title above the article, and its repetition at the start of the text: both leave the running text. */
export const title: Repair = {
  kind: 'title',
  find({ folded, received }) {
    const all = lines(folded);
    const { title: found, body } = head(all, statedTitles(received).map(foldScript));
    if (!found) return [];
    const repairs: Repairing[] = [
      { start: found.start, end: Math.min(found.end + 1, folded.length), to: '', reason: '标题，移至题头' },
    ];
    const rest = body?.text.startsWith(found.text) ? body.text.slice(found.text.length) : null;
    if (body && rest !== null && found.text.length >= shortestRepeated && !continuation.test(rest)) {
      const end = Math.min(body.start + found.text.length + (rest === '' ? 1 : 0), folded.length);
      repairs.push({ start: body.start, end, to: '', reason: '正文前重印的标题' });
    }
    return repairs;
  },
  examples: [
    [
      '工信部：制定碳达峰行动方案\n2021-01-11 16:34\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
      '2021-01-11 16:34\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    ],
    [
      '啃下硬骨头锻造新优势\n2021/01/05 15:33\n啃下硬骨头锻造新优势工信部部长谈工业通信业发力点新的一年，新的气象，促进工业经济平稳运行。',
      '2021/01/05 15:33\n工信部部长谈工业通信业发力点新的一年，新的气象，促进工业经济平稳运行。',
    ],
  ],
  untouched: [
    '主持人：\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    '一、总体要求\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    '同志们、朋友们\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    '加快推进新型工业化\n加快推进新型工业化，是党中央作出的重大战略部署，各地要认真贯彻落实到位。',
  ],
};
