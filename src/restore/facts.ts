import type { Edit } from '../model/edits.ts';
import { toSimplified } from '../lang/scripts.ts';
import type { Restored } from './restore.ts';
import { frontMatterValue, metaContent, statedTitles } from './statedTitles.ts';
import { sectionNumber } from './structure.ts';
import { dayNamed } from '../lang/days.ts';

/** What a received page says of itself, in simplified script. */
export interface Facts {
  title: string | null;
  /** `YYYY-MM-DD` */
  published: string | null;
}

const written = /(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/u;

/** The first day that stands in a text, if it is one. */
function dayIn(text: string): string | null {
  const match = written.exec(text);
  if (!match) return null;
  const [, year = '', month = '', date = ''] = match;
  return dayNamed(year, month, date);
}

const publishedNames =
  'pub_?date|publish_?date|publish_?time|(?:article:|og:)?published_time|datePublished|(?:og:)?release_date|DC\\.Date(?:\\.Issued)?|createDate';

/** What the script of a page says when it was published, where nothing else does. */
const scripted =
  /\b(?:createTime|publish_?[tT]ime|pub_?[dD]ate)["']?\s{0,9}[:=]\s{0,9}["'](\d{4}-\d{1,2}-\d{1,2})/u;

/** The first line of the text, where it is a heading without a number; in simplified script. */
function openingHeading({ text, blocks }: Restored): string | null {
  const [first] = blocks;
  const line = first?.type === 'heading' ? text.slice(first.start, first.end) : '';
  return line === '' || sectionNumber.test(line) ? null : line;
}

/**
 * Finds the title and the day of publication that a page states: in its front matter, its HTML, or the
 * lines above the article.
 *
 * @param received the decoded text
 * @param restored the same, restored
 */
export function factsOf(received: string, restored: Restored): Facts {
  const { title, edits, script } = restored;
  const first = (kind: Edit['kind'], reason = ''): string =>
    edits.find((edit) => edit.kind === kind && edit.reason.includes(reason))?.from ?? '';
  const block = first('front-matter');
  const stated = statedTitles(received)[0] ?? title ?? openingHeading(restored);
  const published =
    dayIn(frontMatterValue(block, 'date') ?? '') ??
    dayIn(metaContent(received, publishedNames) ?? '') ??
    dayIn(first('furniture', '刊发时间')) ??
    dayIn(scripted.exec(received)?.[1] ?? '');
  const simplified = stated !== null && script === 'zh-Hant' ? toSimplified(stated) : stated;
  return { title: simplified, published };
}
