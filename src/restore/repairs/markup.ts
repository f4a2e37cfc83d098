import { Tokenizer } from 'htmlparser2';
import type { Repair, Repairing } from '../repair.ts';

/** Elements that stand on lines of their own (HTML Standard, section 15.3.3 “Flow content”, and table rows). */
const blocks = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody tfoot thead title tr ul'
  ).split(' '),
);

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

/** Cells stand apart on their line, or their numbers would run together. */
const cells = new Set(['td', 'th']);

/** Raised and lowered digits, which would change a number if they stood on the line (10<sup>8</sup>). */
const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

const anyTag =
  /<(?:\/?(?:p|div|br|span|html|body|a|h[1-6]|li|td|strong|b|em|font|img|section|article|script|style)\b|!--|!doctype)/i;

/** HTML tags and comments, and elements that hold no running text (scripts, menus, forms). */
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
    ['<p>10<sup>8</sup>吨CO<sub>2</sub></p>', '\n10⁸吨CO₂\n'],
    ['<form id="page"><p>正文</p></form>', '\n\n正文\n\n'],
    ['<p><ruby>當<rt>dāng</rt></ruby>前</p>', '\n當\n前\n'],
  ],
  untouched: ['产能利用率<80%的企业', '能耗a<b且b>c', '产量<未公布>'],
};

/** The changes that take the tags of a page away; one pass, without building a tree. */
function tags(text: string): Repairing[] {
  const found: Repairing[] = [];
  let opening: { name: string; start: number } | null = null;
  let skipping: { name: string; start: number; depth: number; mark: number } | null = null;

  const removeTag = (name: string, start: number, end: number): void => {
    if (!blocks.has(name) && !inlines.has(name) && !skipped.has(name)) return;
    const to = blocks.has(name) ? '\n' : cells.has(name) ? ' ' : '';
    found.push({ start, end, to, reason: 'HTML 标签' });
  };
  const removeNote = (start: number, end: number): void => {
    if (end > text.length || text[end - 1] !== '>') return;
    found.push({ start, end, to: '', reason: 'HTML 注释或声明' });
  };
  const raiseDigits = (name: 'sup' | 'sub', end: number): void => {
    const start = found.at(-1)?.end ?? 0;
    const content = text.slice(start, end);
    if (!/^\d{1,4}$/.test(content)) return;
    const to = content.replace(/\d/g, (digit) => raised[name][Number(digit)] ?? digit);
    found.push({ start, end, to, reason: '上下标数字' });
  };
  const open = (last: number): void => {
    if (!opening) return;
    const { name, start } = opening;
    opening = null;
    if (skipping?.name === name) skipping.depth += 1;
    if (!skipping && skipped.has(name)) skipping = { name, start, depth: 1, mark: found.length };
    removeTag(name, start, last + 1);
  };
  const close = (nameStart: number, nameEnd: number): void => {
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    const end = text.indexOf('>', nameEnd) + 1;
    if (end === 0) return;
    if (name === 'sup' || name === 'sub') raiseDigits(name, nameStart - 2);
    removeTag(name, nameStart - 2, end);
    if (skipping?.name !== name) return;
    skipping.depth -= 1;
    if (skipping.depth > 0) return;
    found.length = skipping.mark;
    found.push({ start: skipping.start, end, to: '\n', reason: 'HTML 中不属于正文的元素' });
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
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return found;
}
