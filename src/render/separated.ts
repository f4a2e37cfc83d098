import type { Element, ElementContent, RootContent } from 'hast';

/** The elements among some nodes: what stands between blocks is a line break and nothing else. */
export const elementsAmong = (nodes: readonly (ElementContent | RootContent)[]): Element[] =>
  nodes.filter((node) => node.type === 'element');

/** Blocks with a line break between every two, as remark-rehype sets them. */
export const separated = (blocks: readonly ElementContent[]): ElementContent[] =>
  blocks.flatMap((block, index) => (index === 0 ? [block] : [{ type: 'text', value: '\n' }, block]));
