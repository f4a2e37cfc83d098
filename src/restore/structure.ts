import type { Tracked } from '../text/tracked.ts';
import { speakerLabel } from './speakers.ts';

/** A heading or paragraph; offsets in UTF-16 units of the reading text, `end` before the line break. */
export interface Block {
  type: 'heading' | 'paragraph';
  start: number;
  end: number;
}

const openingMark = /(?:<(?:h[1-6]|strong|b)\b[^<>]*>\s*|^#{1,6}[ \t]+|\*\*)$/imu;
const closingMark = /^\s*(?:<\/(?:h[1-6]|strong|b)\s*>|\*\*|\r?\n|$)/iu;

/** Whether the received text marks all of a block as heading: `<h2>`, `## `, or nothing but `<strong>`. */
function isMarked({ starts, ends }: Tracked, received: string, { start, end }: Block): boolean {
  const before = received.slice(Math.max(0, (starts[start] ?? 0) - 200), starts[start]);
  const after = received.slice(ends[end - 1], (ends[end - 1] ?? 0) + 20);
  return openingMark.test(before) && closingMark.test(after);
}

/** The most characters of a line that, without closing mark, is taken for a heading. */
const longestHeading = 45;

/**
 * Tells headings from paragraphs: by the marks of the received text, else a short line that no mark closes.
 *
 * @param tracked the reading text
 * @param received the text it came from
 */
export function blocksOf(tracked: Tracked, received: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of tracked.text.split('\n')) {
    const block: Block = { type: 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    if (line === '') continue;
    const isShort = line.length <= longestHeading && /\p{Script=Han}/u.test(line);
    const isOpen = isShort && !/[。！？；：，、…”）]$/u.test(line) && speakerLabel(line) === null;
    if (isOpen || (isShort && isMarked(tracked, received, block))) block.type = 'heading';
    blocks.push(block);
  }
  const last = blocks.at(-1);
  if (last) last.type = 'paragraph';
  return blocks;
}
