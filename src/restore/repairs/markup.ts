import { Tokenizer } from 'htmlparser2';
import type { Repair, Repairing } from '../repair.ts';
import { HtmlTables } from './htmlTables.ts';

/** Elements that stand on lines of their own (HTML Standard, section 15.3.3 “Flow content”, and table rows). */
const blocks = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody tfoot thead title tr ul'
  ).split(' '),
);

/** Of those, what holds one paragraph, whatever lines its source is written in. */
const paragraphs = new Set('p li h1 h2 h3 h4 h5 h6 dd dt td th caption figcaption'.split(' '));

/** Elements within a line. */
const inlines = new Set(
  (
    'a abbr acronym b base bdi bdo big caption cite code col colgroup data del dfn em font i img input ins kbd ' +
    'label link mark meta nobr noindex o:p param q ruby s samp small source span strike strong sub sup td ' +
    'th time tt u var wbr'
  ).split(' '),
);

/** Elements whose content is not the article. */
const skipped = new Set(
  (
    'applet audio button canvas embed footer frame frameset head iframe map nav noframes noscript object ' +
    'optgroup option rp rt rtc script select style svg template textarea video'
  ).split(' '),
);

/** Of those, what stands within a line: readings of characters. */
const readings = new Set(['rp', 'rt', 'rtc']);

/** Elements without content, which nothing closes. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** A declaration of an element that is not shown; what a script may yet show (`visibility`) is. */
const hidden = /(?:^|[\s"'])hidden(?:[\s=>/]|$)|display\s{0,9}:\s{0,9}none/iu;

/** Names of another vocabulary than HTML's: `o:p`, `w:sdt`, `v:shape`. */
const isForeign = (name: string): boolean => /^[a-z]{1,9}:[a-z]/.test(name);

/** Cells stand apart on their line, or their numbers would run together. */
const cells = new Set(['td', 'th']);

/** Raised and lowered digits, which would change a number if they stood on the line (10<sup>8</sup>). */
const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** How much of a tag is looked at for what it declares. */
const longestAttributes = 1000;

const anyTag =
  /<(?:\/?(?:p|div|br|span|html|body|a|h[1-6]|li|td|strong|b|em|font|img|section|article|script|style)\b|!--|!doctype)/i;

/** HTML tags and comments, and elements that hold no running text (scripts, menus, forms) or are not shown. */
export const markup: Repair = {
  kind: 'markup',
  find({ text }) {
    return anyTag.test(text) ? tags(text) : [];
  },
  examples: [
    ['<p>一是稳增长。</p>\n<p>二是<b>促</b>转型。</p>', '\n一是稳增长。\n\n\n二是促转型。\n'],
    ['<p>上文<script>document.write("<p>广告</p>")</script>下文</p>', '\n上文\n下文\n'],
    ['<nav><ul><li>首页</li></ul></nav><p>正文</p>', '\n\n正文\n'],
    ['<p>正文</p><nav><p>没有合上', '\n正文\n\n\n没有合上'],
    ['<!-- 注 --><p>产量<未公布></p>', '\n产量<未公布>\n'],
    ['<!DOCTYPE html><?xml version="1.0"?><p>正文</p>', '\n正文\n'],
    ['<table><tr><td>2021</td><td>33.2%</td></tr></table>', '\n\n 2021  33.2% \n\n'],
    [
      '<table><caption>表1</caption><tr><th rowspan="2">类别</th><th>指标</th><th><p>2021年</p></th></tr>\n<tr><td colspan="2">一、\n节水</td></tr><tr><td>水</td><td>节水企业</td><td>30</td></tr></table>',
      '\n表1\n类别\t指标\t2021年\n\t一、节水\n水\t节水企业\t30\n',
    ],
    ['<p>10<sup>8</sup>吨CO<sub>2</sub></p>', '\n10⁸吨CO₂\n'],
    [
      '<p>今年培育企业\n12家，产值<b>达到\n  5</b>\n亿元。</p>\n<p>明年。\n后年。</p>',
      '\n今年培育企业12家，产值达到5亿元。\n\n\n明年。\n后年。\n',
    ],
    ['<form id="page"><p>正文</p></form>', '\n\n正文\n\n'],
    ['<p><ruby>當<rp>(</rp><rt>dāng</rt><rp>)</rp></ruby>前</p>', '\n當前\n'],
    ['<p hidden>旧稿</p><p>正文<span style="display: none">广告</span>。</p>', '\n\n正文。\n'],
    [
      '<p><![if !supportLists]>（一）<![endif]>正文<w:sdt><v:shape id="a"></v:shape></w:sdt></p>',
      '\n（一）正文\n',
    ],
  ],
  untouched: ['产能利用率<80%的企业', '能耗a<b且b>c', '产量<未公布>'],
};

/** The changes that take the tags of a page away; one pass, without building a tree. */
function tags(text: string): Repairing[] {
  const found: Repairing[] = [];
  let opening: { name: string; start: number } | null = null;
  let skipping: { name: string; start: number; depth: number; mark: number } | null = null;

  const tables = new HtmlTables(text);
  let inParagraph = false;
  let waiting: { start: number; end: number } | null = null;
  let lastSeen = '';

  const enter = (name: string, isOpening: boolean): void => {
    if (inlines.has(name) && !cells.has(name)) return;
    inParagraph = isOpening && paragraphs.has(name);
    waiting = null;
    lastSeen = '';
  };
  /** Joins the lines of a paragraph; a line break behind a sentence may be meant. */
  const joinLines = (from: number, to: number): void => {
    for (const { index, 0: run } of text.slice(from, to).matchAll(/\s+|\S+/gu)) {
      const start = from + index;
      if (/\S/u.test(run)) {
        if (waiting && lastSeen !== '' && !/[。！？；：…”]$/u.test(lastSeen)) {
          const isWords = /[A-Za-z,.]$/.test(lastSeen) && /^[A-Za-z]/.test(run);
          found.push({ ...waiting, to: isWords ? ' ' : '', reason: '段内换行' });
        }
        waiting = null;
        lastSeen = run.slice(-1);
      } else if (run.includes('\n')) waiting ??= { start, end: start + run.length };
    }
  };

  const removeTag = (name: string, start: number, end: number): void => {
    if (!blocks.has(name) && !inlines.has(name) && !skipped.has(name) && !isForeign(name)) return;
    const to = blocks.has(name) ? '\n' : cells.has(name) ? ' ' : '';
    found.push({ start, end, to, reason: 'HTML 标签' });
  };
  const removeNote = (start: number, end: number): void => {
    if (end > text.length || text[end - 1] !== '>') return;
    found.push({ start, end, to: '', reason: 'HTML 注释或声明' });
  };
  const raiseDigits = (name: 'sup' | 'sub', end: number): void => {
    const start = text.lastIndexOf('>', end - 1) + 1;
    const content = text.slice(start, end);
    if (!/^\d{1,4}$/.test(content)) return;
    const to = content.replace(/\d/g, (digit) => raised[name][Number(digit)] ?? digit);
    found.push({ start, end, to, reason: '上下标数字' });
  };
  const open = (last: number): void => {
    if (!opening) return;
    const { name, start } = opening;
    opening = null;
    enter(name, true);
    if (skipping?.name === name) skipping.depth += 1;
    const attributes = text.slice(start + 1 + name.length, last + 1);
    const isHidden =
      !empty.has(name) && name !== 'body' && hidden.test(attributes.slice(0, longestAttributes));
    if (!skipping && (skipped.has(name) || isHidden))
      skipping = { name, start, depth: 1, mark: found.length };
    if (!skipping) tables.open(name, start, last + 1, found.length);
    removeTag(name, start, last + 1);
  };
  const close = (nameStart: number, nameEnd: number): void => {
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    const end = text.indexOf('>', nameEnd) + 1;
    if (end === 0) return;
    enter(name, false);
    if (name === 'sup' || name === 'sub') raiseDigits(name, nameStart - 2);
    if (!skipping && tables.close(name, nameStart - 2, end, found)) return;
    removeTag(name, nameStart - 2, end);
    if (skipping?.name !== name) return;
    skipping.depth -= 1;
    if (skipping.depth > 0) return;
    found.length = skipping.mark;
    const to = readings.has(name) || (inlines.has(name) && !cells.has(name)) ? '' : '\n';
    found.push({ start: skipping.start, end, to, reason: 'HTML 中不属于正文的元素' });
    skipping = null;
  };

  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(start, end) {
        opening = { name: text.slice(start, end).toLowerCase(), start: start - 1 };
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: close,
      oncomment(start, end) {
        if (text.startsWith('<!--', start - 4)) removeNote(start - 4, end + 1);
        else if (text.startsWith('<?', start - 1)) removeNote(start - 1, end + 1);
        else if (text.startsWith('<![', start - 2)) removeNote(start - 2, end + 1);
      },
      ondeclaration(start, end) {
        removeNote(text.lastIndexOf('<', start), end + 1);
      },
      onprocessinginstruction(start, end) {
        removeNote(text.lastIndexOf('<', start), end + 1);
      },
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onend: nothing,
      ontext(start, end) {
        if (inParagraph && !skipping) joinLines(start, end);
      },
      ontextentity: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return found;
}
