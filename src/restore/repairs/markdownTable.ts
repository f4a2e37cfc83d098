import { rowOf } from '../../lang/tableRows.ts';
import { type Line, lines, type Repair, type Repairing } from '../repair.ts';

const delimiter = /^\s{0,3}\|?(?: {0,9}:?-{1,99}:? {0,9}\|){1,40}(?: {0,9}:?-{1,99}:? {0,9}\|?)? {0,9}$/u;

const isPiped = ({ text }: Line): boolean => /[^\\]\||^\|/u.test(text);

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replaceAll(/<br ?\/?>/giu, ''),
    );

/** Tables of Markdown, the rows of which become lines, their cells parted by tabs. */
export const markdownTable: Repair = {
  kind: 'markup',
  find({ text }) {
    const found: Repairing[] = [];
    const all = text.includes('|') ? lines(text) : [];
    const reason = 'Markdown 表格';
    for (const [index, line] of all.entries()) {
      const head = all[index - 1];
      if (!head || !delimiter.test(line.text) || !isPiped(head) || delimiter.test(head.text)) continue;
      found.push({ start: line.start, end: Math.min(line.end + 1, text.length), to: '', reason });
      const after = all.findIndex((each, at) => at > index && !isPiped(each));
      for (const row of [head, ...all.slice(index + 1, after < 0 ? undefined : after)])
        found.push({ start: row.start, end: row.end, to: rowOf(cells(row.text)), reason });
    }
    return found;
  },
  examples: [
    [
      '| 指标 | 2021年 |\n|:--|--:|\n| 节水企业 | 30 |\n|  | 4\\|5 |\n\n正文',
      '指标\t2021年\n节水企业\t30\n\t4|5\n\n正文',
    ],
    ['指标 | 2021年\n--- | ---\n节水企业 | 30', '指标\t2021年\n节水企业\t30'],
    ['| 指标 | 2021年 |\n|---|---|\n| 一、节水 | |', '指标\t2021年\n一、节水\t'],
  ],
  untouched: ['首页|新闻\n正文', '首页 | 新闻\n---\n正文', '甲\n|---|'],
};
