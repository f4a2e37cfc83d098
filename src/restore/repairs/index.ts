import type { Repair } from '../repair.ts';
import { alignedTable } from './alignedTable.ts';
import { brokenNumber } from './brokenNumber.ts';
import { cellLines } from './cellLines.ts';
import { doubled } from './doubled.ts';
import { doubledMarks } from './doubledMarks.ts';
import { brokenEntity, entity } from './entity.ts';
import { frontMatter } from './frontMatter.ts';
import { furniture } from './furniture.ts';
import { halfwidth } from './halfwidth.ts';
import { layout, lineBreaks } from './layout.ts';
import { invisible, lookalike } from './lookalikes.ts';
import { looseTabs } from './looseTabs.ts';
import { markdown } from './markdown.ts';
import { markdownTable } from './markdownTable.ts';
import { markup } from './markup.ts';
import { misread } from './misread.ts';
import { noise } from './noise.ts';
import { pages } from './pages.ts';
import { pinyin } from './pinyin.ts';
import { regional } from './regional.ts';
import { repeat } from './repeat.ts';
import { shifted } from './shifted.ts';
import { stripped } from './stripped.ts';
import { spun } from './spun.ts';
import { stamps } from './stamps.ts';
import { title } from './title.ts';
import { wraps } from './wraps.ts';

/**
 * Repairs of the page, made in this order on the text in the received script: what makes it a page is
 * taken away, and what a copier put between the characters.
 */
export const pageRepairs: readonly Repair[] = [
  lineBreaks,
  looseTabs,
  misread,
  lookalike,
  invisible,
  frontMatter,
  markdownTable,
  markdown,
  markup,
  entity,
  shifted,
  pinyin,
  brokenEntity,
  doubled,
  halfwidth,
  doubledMarks,
  pages,
  stamps,
  alignedTable,
  wraps,
  layout,
  cellLines,
  title,
  furniture,
  layout,
];

/** Repairs of the wording, made in this order after the text is in simplified script. */
export const wordingRepairs: readonly Repair[] = [spun, stripped, repeat, regional, brokenNumber, noise];
