import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { readingBlocks } from '../text/readingBlocks.ts';
import { articleOf } from './articleBody.ts';

/**
 * Leaves of an article nothing but headings and paragraphs of plain text: what looks like HTML or other
 * markup in a received text is text.
 */
export const remarkPlainBlocks: Plugin<[], Root> = () => (tree, file) => {
  if (!articleOf(file)) return;
  tree.children = readingBlocks(tree).map(({ depth, text }) =>
    depth === null
      ? { type: 'paragraph', children: [{ type: 'text', value: text }] }
      : { type: 'heading', depth: depth === 2 ? 2 : 3, children: [{ type: 'text', value: text }] },
  );
};
