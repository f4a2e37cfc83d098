import { lines, type Repair } from '../repair.ts';

const day = String.raw`\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?`;
const clock = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;

/** The moment at which something was said, alone on a line of a transcript. */
const stamp = new RegExp(String.raw`^[[（(【]?(?:${day} {1,3})?${clock}[\]）)】]?$`, 'u');

/** How many such lines show that a text is a transcript made while people spoke. */
const fewest = 2;

/** Moments between the words of a live transcript, each alone on a line. */
export const stamps: Repair = {
  kind: 'furniture',
  find({ text }) {
    const found = lines(text).filter((line) => stamp.test(line.text.trim()));
    if (found.length < fewest) return [];
    return found.map(({ start, end }) => ({
      start,
      end: Math.min(end + 1, text.length),
      to: '',
      reason: '实录时刻',
    }));
  },
  examples: [
    [
      '周正：\n大家好。\n2024-03-05 10:12:30\n吴小燕：\n谢谢。\n[10:15]\n',
      '周正：\n大家好。\n吴小燕：\n谢谢。\n',
    ],
  ],
  untouched: ['会议安排\n2024-03-05 10:12', '周正 10:12\n吴小燕 10:15', '10:12 周正：大家好。'],
};
