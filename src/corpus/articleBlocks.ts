import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading or paragraph of an article. */
export interface ArticleBlock {
  /** The heading's rank (2 to 6), or null for a paragraph. */
  depth: number | null;
  /** Without markup and without line breaks. */
  text: string;
}

/** The text within a node, without markup; raw HTML counts as text. */
function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

const parser = unified().use(remarkParse);

/**
 * The blocks of an article. Whatever is not a heading, raw HTML included, is a paragraph of the text that
 * stands there: what looks like markup in a received text is text.
 *
 * @param body Markdown without front matter
 */
export function articleBlocks(body: string): ArticleBlock[] {
  const tree: Root = parser.parse(body);
  return tree.children
    .map((node) => ({
      depth: node.type === 'heading' ? Math.max(2, node.depth) : null,
      text: plainText(node)
        .split('\n')
        .map((line) => line.trim())
        .join(''),
    }))
    .filter(({ text }) => text !== '');
}
