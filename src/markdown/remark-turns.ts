import type { Paragraph, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Turn } from '../schemas/article.ts';
import { plainText } from '../text/readingBlocks.ts';
import { articleOf } from './articleBody.ts';
import type { SentenceNode, SpeakerLabelNode, TurnNode } from './nodes.ts';

const sentencesOf = (block: RootContent): SentenceNode[] =>
  block.type === 'heading' || block.type === 'paragraph'
    ? block.children.filter((child) => child.type === 'sentence')
    : [];

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

/** The length of the label with which a paragraph names its speaker, colon included; 0 without one. */
function labelLength(paragraph: string, speaker: string): number {
  const name = paragraph.indexOf(`${speaker}：`);
  const office = paragraph.slice(0, Math.max(0, name));
  return name >= 0 && name <= 60 && !/[。！？；：“”]/u.test(office) ? name + speaker.length + 1 : 0;
}

/** Sets the label at a paragraph's start apart, within the first sentence. */
function markLabel(paragraph: Paragraph, length: number): void {
  const [first] = paragraph.children;
  if (first?.type !== 'sentence') return;
  const [words, ...rest] = first.children;
  if (words?.type !== 'text') return;
  const label: SpeakerLabelNode = {
    type: 'speakerLabel',
    children: [{ type: 'text', value: words.value.slice(0, length) }],
    data: { hName: 'b', hProperties: { className: ['speaker'] } },
  };
  const after = words.value.slice(length);
  if (after === '') {
    // A paragraph that is nothing but the label has its colon in the sentence's link.
    first.children = [{ ...label, children: [...label.children, ...rest] }];
  } else first.children = [label, { type: 'text', value: after }, ...rest];
}

/** The turn that a paragraph opens by naming its speaker. */
function opens(block: RootContent, turns: ReadonlyMap<number, Turn>): Turn | null {
  const [first] = sentencesOf(block);
  const turn = first && turns.get(first.number);
  if (!turn || block.type !== 'paragraph') return null;
  const length = labelLength(plainText(block), turn.speaker);
  if (length === 0) return null;
  markLabel(block, length);
  return turn;
}

/**
 * Gathers what one person says into one element and sets the speaker's label apart. Turns that no label
 * opens (a report that quotes somebody) leave the text as it is.
 */
export const remarkTurns: Plugin<[], Root> = () => (tree, file) => {
  const article = articleOf(file);
  if (!article) return;
  const turns = new Map(article.turns.map((turn) => [numberOf(turn.from), turn]));
  const blocks: RootContent[] = [];
  let open: { node: TurnNode; last: number } | null = null;
  for (const block of tree.children) {
    const first = sentencesOf(block)[0]?.number ?? 0;
    const turn = opens(block, turns);
    if (open && first > open.last) open = null;
    if (turn) {
      const hProperties = { className: ['turn', turn.role], dataSpeaker: turn.speaker };
      open = {
        node: { type: 'turn', children: [], data: { hName: 'div', hProperties } },
        last: numberOf(turn.to),
      };
      blocks.push(open.node);
    }
    (open?.node.children ?? blocks).push(block);
  }
  tree.children = blocks;
};
