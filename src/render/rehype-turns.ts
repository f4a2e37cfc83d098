import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Edition, Turn } from '../model/edition.ts';
import type { Script } from '../lang/scripts.ts';
import { elementsAmong, separated } from './separated.ts';

/** Sets the label at a paragraph's start apart, within the first sentence. */
function markLabel({ children: [sentence] }: Element, length: number): void {
  if (sentence?.type !== 'element') return;
  const [words, ...rest] = sentence.children;
  if (words?.type !== 'text') return;
  const characters = [...words.value];
  const after = characters.slice(length).join('');
  const label = h('b', { className: ['speaker'] }, characters.slice(0, length).join(''));
  if (after === '') {
    // A paragraph that is nothing but the label has its colon in the sentence's link.
    label.children.push(...rest);
    sentence.children = [label];
  } else sentence.children = [label, { type: 'text', value: after }, ...rest];
}

/**
 * Collects what one person says into one element, which begins with an empty one for the speaker's name in the margin, and
 * sets the speaker's label apart. Turns that no label
 * opens (a report that quotes somebody) leave the text as it is.
 *
 * @param options.edition its sentences are elements already
 */
export const rehypeTurns: Plugin<[{ edition: Edition; script: Script }], Root> =
  ({ edition, script }) =>
  (tree) => {
    const blockOf = (number: number): number => edition.sentences[number - 1]?.block ?? -1;
    const opening = new Map<number, Turn>();
    for (const turn of edition.turns) if (turn.label) opening.set(blockOf(turn.from), turn);
    const collected: Element[] = [];
    let open: { element: Element; last: number } | null = null;
    for (const [index, block] of elementsAmong(tree.children).entries()) {
      const turn = opening.get(index);
      if (open && index > open.last) open = null;
      if (turn?.label) {
        markLabel(block, turn.label.end - turn.label.start);
        const margin = h('span', { className: ['in-margin'], dataSpeaker: turn.speaker[script] });
        open = {
          element: h('div', { className: ['turn', turn.role] }, margin),
          last: blockOf(turn.to),
        };
        collected.push(open.element);
      }
      (open?.element.children ?? collected).push(block);
    }
    tree.children = separated(collected);
  };
