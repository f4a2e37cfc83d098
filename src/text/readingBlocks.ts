import type { Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading or paragraph of an article. */
export interface ReadingBlock {
  /** The heading's rank (2 to 6), or null for a paragraph. */
  depth: number | null;
  /** Without markup and without line breaks. */
  text: string;
}

/** The text within a node, without markup; raw HTML counts as text. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

const parser = unified().use(remarkParse);

/**
 * One node of an article's body as a block. Whatever is not a heading, raw HTML included, is a paragraph
 * of the text that stands there.
 */
export const readingBlock = (node: RootContent): ReadingBlock => ({
  depth: node.type === 'heading' ? Math.max(2, node.depth) : null,
  text: plainText(node)
    .split('\n')
    .map((line) => line.trim())
    .join(''),
});

/**
 * The blocks of an article. Their texts joined by line breaks are the reading text, to which all offsets
 * of the article refer.
 *
 * @param body Markdown without front matter, or its tree
 */
export const readingBlocks = (body: string | Root): ReadingBlock[] =>
  (typeof body === 'string' ? parser.parse(body) : body).children
    .map(readingBlock)
    .filter(({ text }) => text !== '');
