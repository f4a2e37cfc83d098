import type { Range } from '../../lang/sentences.ts';
import { type Line, lines, type Repair } from '../repair.ts';

/** The longest line that is nothing but a page's number. */
const longestMark = 24;

/** The number of a page, alone on a line. */
const alone =
  /^(?:第 {0,3}[\d一二三四五六七八九十百]{1,5} {0,3}[页頁](?:[ ，,/]{0,4}[共总總] {0,3}[\d一二三四五六七八九十百]{1,5} {0,3}[页頁])?|[-—–－~～·]{1,3} {0,3}\d{1,4} {0,3}[-—–－~～·]{1,3}|[Pp]age {0,3}\d{1,4}(?: {0,3}(?:of|\/) {0,3}\d{1,4})?|\d{1,4} {0,3}[/／] {0,3}\d{1,4}|\d{1,4})$/u;

/** Both the page and how many there are: nothing else reads so, wherever it stands. */
const within = /第 {0,3}\d{1,4} {0,3}[页頁][ ，,/]{0,4}[共总總] {0,3}\d{1,4} {0,3}[页頁]/gu;

/** The form of a page's number, and the number; null for another line. */
function pageOf(line: string): { form: string; number: number; of: number | null } | null {
  if (!alone.test(line)) return null;
  const [number, of] = (line.match(/\d{1,5}/gu) ?? []).map(Number);
  return { form: line.replaceAll(/\d{1,5}| /gu, ''), number: number ?? 0, of: of ?? null };
}

/** How many lines in a row must count on for bare numbers to be those of pages. */
const fewest = 3;

/** How many characters of text stand between two pages' numbers at least. */
const shortestPage = 200;

/** Bare numbers that count on, with text between them. */
function counting(bare: readonly { line: Line; number: number }[]): Set<Line> {
  const found = new Set<Line>();
  let run: { line: Line; number: number }[] = [];
  for (const each of bare) {
    const last = run.at(-1);
    const goesOn = last && each.number === last.number + 1 && each.line.start - last.line.end >= shortestPage;
    run = goesOn ? [...run.slice(1 - fewest), each] : [each];
    if (run.length >= fewest) for (const { line } of run) found.add(line);
  }
  return found;
}

/** Where the numbers of pages stand in a text, between its lines and within them. */
export function pagesIn(text: string): Range[] {
  const marked: Line[] = [];
  const bare: { line: Line; number: number }[] = [];
  for (const line of lines(text)) {
    const words = line.text.trim();
    const page = words.length <= longestMark ? pageOf(words) : null;
    if (!page) continue;
    if (page.form === '') bare.push({ line, number: page.number });
    else if (page.of === null || page.number <= page.of) marked.push(line);
  }
  const counted = counting(bare);
  const whole = [...marked, ...bare.flatMap(({ line }) => (counted.has(line) ? [line] : []))];
  const taken = new Set(whole.map(({ start }) => start));
  const found: Range[] = whole.map(({ start, end }) => ({ start, end: Math.min(end + 1, text.length) }));
  for (const { index, 0: mark } of text.matchAll(within)) {
    const lineStart = text.lastIndexOf('\n', index) + 1;
    if (!taken.has(lineStart)) found.push({ start: index, end: index + mark.length });
  }
  return found;
}

/** Numbers of pages, as printing leaves them behind. */
export const pages: Repair = {
  kind: 'furniture',
  find({ text }) {
    return pagesIn(text).map((range) => ({ ...range, to: '', reason: '页码' }));
  },
  examples: [
    ['　　第 2 页 共 9 页\n培育企业200家，', '培育企业200家，'],
    ['产值增长6%，\n- 12 -\n出口增长3%。\n3/40\n', '产值增长6%，\n出口增长3%。\n'],
    ['第1页共2页今年要建成基站20万个，第2页共2页培育企业。', '今年要建成基站20万个，培育企业。'],
    [
      `${'推动绿色低碳发展。'.repeat(25)}\n3\n${'推动绿色低碳发展。'.repeat(25)}\n4\n${'推动绿色低碳发展。'.repeat(25)}\n5\n`,
      `${'推动绿色低碳发展。'.repeat(25)}\n${'推动绿色低碳发展。'.repeat(25)}\n${'推动绿色低碳发展。'.repeat(25)}\n`,
    ],
  ],
  untouched: [
    '单位\n家\n2121\n5000',
    '翻到第2页再看。',
    '成功率为2/3',
    '3\n4\n5\n6',
    '见第3页，第12页也有说明',
  ],
};
