import { isValue } from '../lang/tableRows.ts';

/** Words at the head of a table's columns, in simplified script. */
const headWord =
  /^(?:(?:主要|具体|核心|规划|预期)?(?:指标|目标|项目|任务)(?:名称|类别|属性|体系)?|(?:计量)?单位|属性|(?:指标)?性质|序号|类别|类型|领域|分类|方向|名称|内容|年份|年度|地区|责任单位|牵头单位|备注)$/u;

const headTime =
  /^(?:到|截至)?“?(?:(?:19|20)\d\d(?: ?年|$)|十[一二三四五六]五|年均|累计|基期|基准|现状|目标|规划|预期|完成|实际)[^。；]{0,16}$/u;

/** Whether a cell can stand at the head of a column, by its words alone. */
export const isHeadCell = (cell: string): boolean => headWord.test(cell) || headTime.test(cell);

/** Whether a cell can stand at the head of the column that says what is measured. */
export const isLabelHead = (cell: string): boolean =>
  /^(?:主要|具体|核心|规划|预期)?(?:指标|目标|项目)(?:名称|体系)?$|^名称$/u.test(cell);

/** Whether a cell can stand at the head of a column of numbers. */
export const isTimeHead = (cell: string): boolean => headTime.test(cell);

/** The most characters of a cell. */
const longestCell = 400;

/**
 * Whether cells set out in rows are a table of data, and not a page's layout or words that somebody set apart.
 *
 * @param rows in simplified script
 */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  const full = rows.filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  if (full.length < 2 || rows.flat().some(({ length }) => length > longestCell)) return false;
  const [first = [], second = []] = full;
  if ([first, second].some((cells) => cells.filter(isHeadCell).length >= 2)) return true;
  const counted = full.filter((cells) => cells.slice(1).some(isValue));
  return counted.length * 2 >= full.length;
}
