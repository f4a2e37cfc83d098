import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block, Edition } from '../model/edition.ts';

/** A heading or paragraph of a rendered article, with its block of the edition. */
export interface PlacedBlock {
  readonly element: Element;
  readonly block: Block;
}

const names = new Set(['h2', 'h3', 'p']);

export const isHeading = ({ tagName }: Element): boolean => tagName === 'h2' || tagName === 'h3';

/** The text within a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * The headings and paragraphs of an article, in order.
 *
 * @throws Error for a tree that was not made from the edition
 */
export function placedBlocks(tree: Root, { blocks }: Edition): PlacedBlock[] {
  const elements: Element[] = [];
  visit(tree, 'element', (node) => {
    if (!names.has(node.tagName)) return undefined;
    elements.push(node);
    return SKIP;
  });
  if (elements.length !== blocks.length)
    throw new Error(
      `found ${elements.length} blocks in the tree, expected ${blocks.length}, as in the edition`,
    );
  return blocks.flatMap((block, index) => {
    const element = elements[index];
    return element ? [{ element, block }] : [];
  });
}
