import { type Line, lines, type Repair, type Repairing } from '../repair.ts';
import { sectionNumber } from '../structure.ts';
import { widthOf } from '../widths.ts';
import { pagesIn } from './pages.ts';

/** A line without the space around it. */
interface Words extends Line {
  /** How many characters of space stand before it. */
  indent: number;
  /** How wide it is: a Han character and a full-width mark are as wide as two letters. */
  width: number;
}

/** A break between two lines, none empty. */
interface Break {
  before: Words;
  after: Words;
}

const han = /\p{Script=Han}/u;
const running = /[，。；、]/u;
const closed = /[。！？!?；;：:…]["'”’」』）)》】]{0,3}$/u;

/** How a line begins that begins something: a list's item, a heading, a label, a day, a row of a table. */
const begins = new RegExp(
  String.raw`${sectionNumber.source}|^(?:[-*+•●◆■□※#|>【\[<①-⑳]|——|[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,3}[，、是]|\d{1,2}[)）]|[\p{Script=Han}·]{2,8}[：:]|附件|来源)`,
  'u',
);

/** A number goes on, or what counts it follows. */
const cutNumber = /[\d.]$/u;
const restOfNumber = /^(?:\d|[.％%‰]|[万亿千百](?!花)|个百分点)/u;
const numeralEnd = /[一二三四五六七八九十百千]$/u;
const scale = /^[万亿](?![一元])/u;

/** What no line begins with. */
const neverFirst = /^[，。；、：！？”’）》】%％]/u;

/** How many characters a line must have for its comma to be one in running text. */
const shortestRunning = 10;

function wordsOf(line: Line): Words {
  const text = line.text.trim();
  const indent = line.text.length - line.text.trimStart().length;
  const start = line.start + indent;
  return { text, indent, start, end: start + text.length, width: widthOf(text) };
}

const isLeftOpen = (text: string, opening: string, closing: string): boolean =>
  text.lastIndexOf(opening) > text.lastIndexOf(closing);

/** Whether a pair of marks opens in one line and closes in the next. */
const goesAcross = (before: string, after: string, [opening, closing]: readonly [string, string]): boolean =>
  isLeftOpen(before, opening, closing) &&
  after.includes(closing) &&
  (!after.includes(opening) || after.indexOf(closing) < after.indexOf(opening));

const pairs = [['《', '》'], ['“', '”'], ['（', '）']] as const; // prettier-ignore

/** Whether nobody ends a paragraph like this: within a number, behind a comma, within a title. */
function isCut({ before: { text: before }, after: { text: after } }: Break): boolean {
  if (!han.test(before)) return false;
  if (neverFirst.test(after)) return true;
  if (!han.test(after)) return false;
  if (/[，、]$/u.test(before)) return before.length >= shortestRunning;
  if (pairs.some((pair) => goesAcross(before, after, pair))) return true;
  if (!running.test(before)) return false;
  if (cutNumber.test(before) && restOfNumber.test(after)) return true;
  return numeralEnd.test(before) && scale.test(after);
}

/** Whether a break may lie within a sentence at all. */
const isOpen = ({ before, after }: Break): boolean =>
  !closed.test(before.text) &&
  !(after.indent >= 2 && after.indent > before.indent) &&
  !begins.test(after.text) &&
  !/[\t|]/u.test(before.text + after.text) &&
  !/^[#>]/u.test(before.text);

/** The breaks between lines of one paragraph: no empty line stands there. */
function breaksOf(text: string): Break[] {
  const found: Break[] = [];
  let before: Words | null = null;
  for (const line of lines(text)) {
    const after = wordsOf(line);
    if (before && after.text !== '') found.push({ before, after });
    before = after.text === '' ? null : after;
  }
  return found;
}

/** How many lines that break off about where the longest do show that all are broken by width. */
const fewestFull = 3;
/** How much narrower such a line may be. */
const slack = 4;
/** No page is wider. */
const widestPage = 130;

/** How many breaks within a number, behind a comma and the like show the same; where pages are numbered, fewer. */
const fewestCut = 2;

/**
 * How wide the lines of a text are that was broken by width; null for another text.
 *
 * @param isPaged whether numbers of pages stand in it
 */
function pageWidth(open: readonly Break[], all: readonly Break[], isPaged: boolean): number | null {
  const widest = all.reduce((most, { before, after }) => Math.max(most, before.width, after.width), 0);
  if (widest > widestPage) return null;
  const cut = open.filter((each) => isCut(each) && !neverFirst.test(each.after.text)).length;
  const full = open.filter(
    ({ before }) => before.width >= widest - slack && running.test(before.text),
  ).length;
  return cut >= (isPaged ? 1 : fewestCut) || full >= fewestFull ? widest : null;
}

const letter = /[A-Za-z,.]$/u;

/** Lines that break off within a sentence, as a page's width or an editor left them, go on in one. */
export const wraps: Repair = {
  kind: 'layout',
  once: true,
  find({ folded, received }) {
    const all = breaksOf(folded);
    const open = all.filter(isOpen);
    const width = pageWidth(open, all, pagesIn(received).length > 0);
    const found: Repairing[] = [];
    let reached = -1;
    let paragraph = '';
    for (const each of open) {
      const { before, after } = each;
      paragraph = before.start === reached ? paragraph + before.text : before.text;
      const isFull = width !== null && before.width >= width * 0.85;
      const isHeading = sectionNumber.test(paragraph) && !/[。；]/u.test(paragraph);
      const runsOn =
        width !== null &&
        han.test(before.text) &&
        (isFull || (!isHeading && running.test(paragraph) && before.width >= width * 0.4));
      if (!isCut(each) && !runsOn) continue;
      reached = after.start;
      const to = letter.test(before.text) && /^[A-Za-z]/u.test(after.text) ? ' ' : '';
      found.push({ start: before.end, end: after.start, to, reason: '句中换行' });
    }
    return found;
  },
  examples: [
    ['今年新建充电桩，数量达到12\n0万个，增长5%。', '今年新建充电桩，数量达到120万个，增长5%。'],
    ['去年推动一批企业改造，取得成效，\n今年还要继续。', '去年推动一批企业改造，取得成效，今年还要继续。'],
    ['要落实好《工业节水\n行动方案》，抓紧实施。', '要落实好《工业节水行动方案》，抓紧实施。'],
    [
      '各地要抓好用水管理，到明年把利用率提高到9\n5%，新建水厂30座，其中大型\n水厂10座，管网改造完成五\n万公里。\n总投资100亿元。',
      '各地要抓好用水管理，到明年把利用率提高到95%，新建水厂30座，其中大型水厂10座，管网改造完成五万公里。\n总投资100亿元。',
    ],
  ],
  untouched: [
    '坚持节水优先，推动高质量发展\n今年以来，用水效率继续提高。',
    '重点任务：\n一是节水；\n二是治污。',
    '建成水厂，其中\n一是大型水厂，\n二是小型水厂。',
    '尊敬的各位代表，\n现在开会。',
    '指标\n5\n6.1\n67.9',
    '张三，水利局\n李四，环保局',
  ],
};
