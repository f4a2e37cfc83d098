import { cellsOf, isRow } from '../../lang/tableRows.ts';
import { type Line, lines, type Repair } from '../repair.ts';
import { isTable } from '../tableShape.ts';

/** A tab between words. */
const between = /(?<=\S)[^\S\n]{0,20}\t\s{0,20}(?=\S)/gu;

const isTabbed = ({ text }: Line): boolean => isRow(text.trim());

/** Tabs between words that are no table's: space like other space. A table's stay, and part its cells. */
export const looseTabs: Repair = {
  kind: 'layout',
  once: true,
  find(page) {
    const found: ReturnType<Repair['find']> = [];
    let run: Line[] = [];
    const settle = (): void => {
      if (!isTable(run.map((line) => cellsOf(line.text).map((cell) => cell.text)))) {
        for (const line of run) {
          for (const { index, 0: gap } of line.text.matchAll(between)) {
            const start = line.start + index;
            found.push({ start, end: start + gap.length, to: ' ', reason: '制表符' });
          }
        }
      }
      run = [];
    };
    for (const line of page.text.includes('\t') ? lines(page.folded) : []) {
      if (isTabbed(line)) run.push(line);
      else settle();
    }
    settle();
    return found;
  },
  examples: [
    ['甲市\t工业局', '甲市 工业局'],
    ['张三\t局长\n李四\t处长', '张三 局长\n李四 处长'],
  ],
  untouched: ['指标\t2021年\n节水企业\t30', '节水企业\t30\n节能企业\t45', '\t节水企业'],
};
