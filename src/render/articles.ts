import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Edition } from '../model/edition.ts';
import type { Script } from '../lang/scripts.ts';
import { rehypeEdits, type ShownEdits } from './rehype-edits.ts';
import { rehypeDoubts } from './rehype-doubts.ts';
import { rehypeHeadingWords } from './rehype-heading-words.ts';
import { rehypeNotes, type Note } from './rehype-notes.ts';
import { type Marking, rehypeRecords } from './rehype-records.ts';
import { rehypeSentences } from './rehype-sentences.ts';
import { rehypeTables } from './rehype-tables.ts';
import type { LinkNames } from './words.ts';
import { rehypeTurns } from './rehype-turns.ts';

/** An edition in one script. */
export interface Shown {
  edition: Edition;
  script: Script;
  names: LinkNames;
}

/** The blocks of an edition as Markdown: headings and paragraphs of plain text, a row of a table one like them. */
const markdownOf = ({ edition, script }: Shown): Markdown => ({
  type: 'root',
  children: edition.blocks.map(({ depth, text }) => {
    const children = [{ type: 'text' as const, value: text[script] }];
    return depth === null
      ? { type: 'paragraph', children }
      : { type: 'heading', depth: depth === 2 ? 2 : 3, children };
  }),
});

const speaking = (shown: Shown) =>
  unified().use(remarkRehype).use(rehypeSentences, shown).use(rehypeTurns, shown);

/**
 * An article to be read: its sentences, turns, doubts and records each an element in its place, with the
 * notes beside them.
 *
 * @throws ContentError for a record with no words to be marked at its place
 */
export function readingTree(marking: Marking, notes: ReadonlyMap<number, Note>): Root {
  const processor = speaking(marking)
    .use(rehypeDoubts, marking)
    .use(rehypeRecords, marking)
    .use(rehypeHeadingWords, marking)
    .use(rehypeNotes, { notes })
    .use(rehypeTables);
  return processor.runSync(markdownOf(marking));
}

/** An article with every edit marked in its place. */
export const changesTree = (shown: Shown, edits: ShownEdits): Root =>
  speaking(shown)
    .use(rehypeEdits, { ...shown, ...edits })
    .use(rehypeTables)
    .runSync(markdownOf(shown));
