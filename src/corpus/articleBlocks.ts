import type { Nodes, RootContent } from 'mdast';
import { rowOf } from '../lang/tableRows.ts';
import { articleTree } from './articleTables.ts';

/** A heading, a paragraph or a row of a table of an article. */
export interface ArticleBlock {
  /** The heading's rank (2 to 6), or null for a paragraph or a row. */
  depth: number | null;
  /** Without markup and without line breaks; the cells of a row are parted by tabs. */
  text: string;
}

/** The text within a node, without markup; raw HTML counts as text. */
function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The blocks of a node of the highest level. */
function blocksIn(node: RootContent): ArticleBlock[] {
  if (node.type === 'table')
    return node.children.map((row) => ({ depth: null, text: rowOf(row.children.map(plainText)) }));
  const lines = plainText(node).split('\n');
  const text = lines.map((line) => line.trim()).join('');
  return text === '' ? [] : [{ depth: node.type === 'heading' ? Math.max(2, node.depth) : null, text }];
}

/**
 * The blocks of an article. Whatever is neither a heading nor a table, raw HTML included, is a paragraph of the text
 * that stands there: what looks like markup in a received text is text.
 *
 * @param body Markdown without front matter
 */
export const articleBlocks = (body: string): ArticleBlock[] => articleTree(body).children.flatMap(blocksIn);
