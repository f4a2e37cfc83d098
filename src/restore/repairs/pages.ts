import type { Range } from '../../lang/sentences.ts';
import { type Line, lines, type Repair } from '../repair.ts';
import { sectionNumber } from '../structure.ts';

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

/** The longest line that names a document above or below its pages. */
const longestHeader = 40;

/** A line that a page ended on in the middle of a sentence: running text without the mark that closes it. */
const isCutOff = (line: string): boolean =>
  line.length >= 16 && /[，。；、]/u.test(line) && !/[。！？；：…”）]$/u.test(line);

/** Whether a line may name a document above or below its pages: short, without the marks of a sentence, no table's row. */
const isHeaderLike = (line: string): boolean =>
  line.length >= 2 &&
  line.length <= longestHeader &&
  /\p{Script=Han}{2}/u.test(line) &&
  !/[，。；：！？、\t|]/u.test(line) &&
  !isSectionTitle.test(line);

const isSectionTitle = new RegExp(sectionNumber.source, 'u');

/**
 * The lines that stand above or below the pages of a text each time: the same words again beside the numbers of pages,
 * or again and again in the middle of a sentence.
 */
function headersIn(all: readonly Line[], isPage: (line: Line) => boolean): Line[] {
  const full = all.filter((line) => line.text.trim() !== '');
  const places = Map.groupBy(full.entries(), ([, { text }]) => text.trim());
  const found: Line[] = [];
  for (const [words, same] of places) {
    if (same.length < 2 || !isHeaderLike(words)) continue;
    const besidePages = same.filter(([index]) =>
      [full[index - 1], full[index + 1]].some((line) => line !== undefined && isPage(line)),
    );
    const withinSentences = same.filter(([index]) => isCutOff(full[index - 1]?.text.trim() ?? ''));
    const removed = besidePages.length > 0 ? [...besidePages, ...withinSentences] : withinSentences;
    if (besidePages.length > 0 || withinSentences.length > 1) found.push(...removed.map(([, line]) => line));
  }
  return found;
}

/** Lines that are removed, with the empty lines about them where they stand in the middle of a sentence. */
function gapsOf(text: string, all: readonly Line[], furniture: ReadonlySet<number>): Range[] {
  const gaps: Range[] = [];
  let before: Line | null = null;
  let marks: Line[] = [];
  for (const line of all) {
    if (furniture.has(line.start)) marks.push(line);
    if (furniture.has(line.start) || line.text.trim() === '') continue;
    const isWithin = marks.length > 0 && before !== null && isCutOff(before.text.trim());
    if (isWithin && before) gaps.push({ start: before.end + 1, end: line.start });
    else gaps.push(...marks.map(({ start, end }) => ({ start, end: Math.min(end + 1, text.length) })));
    before = line;
    marks = [];
  }
  return [...gaps, ...marks.map(({ start, end }) => ({ start, end: Math.min(end + 1, text.length) }))];
}

/** Numbers of pages and what stands beside them on each page, as printing leaves them behind. */
export const pages: Repair = {
  kind: 'furniture',
  find({ text }) {
    const all = lines(text);
    const numbers = pagesIn(text);
    const ends = new Map(numbers.map(({ start, end }) => [start, end]));
    const isPage = ({ start, end }: Line): boolean => (ends.get(start) ?? 0) >= end;
    const headers = headersIn(all, isPage);
    if (numbers.length + headers.length === 0) return [];
    const whole = new Set([...all.filter(isPage), ...headers].map(({ start }) => start));
    const inner = numbers.filter(({ start }) => !whole.has(start));
    return [
      ...gapsOf(text, all, whole).map((range) => ({ ...range, to: '', reason: '页码、页眉' })),
      ...inner.map((range) => ({ ...range, to: '', reason: '页码' })),
    ];
  },
  examples: [
    [
      '节水工作要点\n今年要继续抓好节水，推动各地企业改造，提高用\n节水工作要点\n\n- 2 -\n\n水效率，建成节水城市，加强宣传。',
      '节水工作要点\n今年要继续抓好节水，推动各地企业改造，提高用\n水效率，建成节水城市，加强宣传。',
    ],
    [
      '今年要继续抓好节水，推动各地企业改造，提高用\n某市水利局文件\n水效率，建成节水城市，加强各方面的宣传，带动节\n某市水利局文件\n水产业。',
      '今年要继续抓好节水，推动各地企业改造，提高用\n水效率，建成节水城市，加强各方面的宣传，带动节\n水产业。',
    ],
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
    '今年要继续抓好节水，成绩显著。\n水利局\n明年要继续抓好治污，成绩显著。\n水利局',
    '指标\n预期性\n约束性\n预期性',
  ],
};
