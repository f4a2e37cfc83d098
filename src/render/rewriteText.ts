import type { ElementContent } from 'hast';
import type { PlacedBlock } from './placedBlocks.ts';
import { isSentenceLink } from './rehype-sentences.ts';

/** Puts other nodes in the place of a text that begins at an offset; null leaves it. */
export type Rewrite = (text: string, start: number) => ElementContent[] | null;

/**
 * Rewrites every text of a block whose sentences are elements. A closing mark that is rewritten no longer
 * stands within its sentence's link, which stays behind it, empty.
 */
export function rewriteText({ element, block }: PlacedBlock, rewrite: Rewrite): void {
  let offset = block.start;
  const rewritten = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const here = offset;
        offset += [...node.value].length;
        return rewrite(node.value, here) ?? [node];
      }
      if (node.type !== 'element') return [node];
      const children = rewritten(node.children);
      if (!isSentenceLink(node) || children.every(({ type }) => type === 'text'))
        return [{ ...node, children }];
      return [...children, { ...node, children: [] }];
    });
  element.children = rewritten(element.children);
}
