import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { plainText } from '../text/readingBlocks.ts';
import type { SentenceNode } from './nodes.ts';

/** A heading or paragraph with its place in the reading text, in code points. */
export interface PlacedBlock {
  block: Heading | Paragraph;
  start: number;
  end: number;
}

/** The blocks of an article, those within turns included, in order. */
export function placedBlocks(tree: Root): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let start = 0;
  const visit = (node: RootContent): void => {
    if (node.type === 'turn') node.children.forEach(visit);
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    const end = start + [...plainText(node)].length;
    placed.push({ block: node, start, end });
    start = end + 1;
  };
  tree.children.forEach(visit);
  return placed;
}

/** Puts other nodes in the place of a text that begins at an offset; null leaves it. */
export type Rewrite = (text: Text, start: number) => PhrasingContent[] | null;

/** What a rewritten closing mark becomes: no longer within the sentence's link, which stays behind it, empty. */
function rewriteSentence(sentence: SentenceNode, start: number, rewrite: Rewrite): number {
  let offset = start;
  const rewritten = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') {
        const here = offset;
        offset += [...node.value].length;
        return rewrite(node, here) ?? [node];
      }
      if (node.type === 'sentenceLink') {
        const children = rewritten(node.children);
        if (children.every((child) => child.type === 'text')) return [{ ...node, children }];
        return [...children, { ...node, children: [] }];
      }
      return 'children' in node ? [{ ...node, children: rewritten(node.children) }] : [node];
    });
  sentence.children = rewritten(sentence.children);
  return offset;
}

/**
 * Rewrites every text of a block's sentences.
 *
 * @param placed a block that `remark-sentences` has cut into sentences
 */
export function rewriteText({ block, start }: PlacedBlock, rewrite: Rewrite): void {
  let offset = start;
  for (const child of block.children) {
    if (child.type === 'sentence') offset = rewriteSentence(child, offset, rewrite);
  }
}
