import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Edition } from '../model/edition.ts';
import type { LinkNames } from './words.ts';
import { isHeading, placedBlocks, textOf } from './placedBlocks.ts';

/** The marks that close a sentence, with the quotation marks and brackets after them. */
const closingMarks = /[。！？!?…：:；;][”’」』）》】]*\s*$/u;

/**
 * A sentence as an element with a permanent link. The link is the sentence's closing mark, so that it
 * takes no room of its own; a sentence without such a mark gets an empty link at its end.
 */
function sentenceElement(number: number, text: string, names: LinkNames): Element {
  const closing = closingMarks.exec(text);
  const words = text.slice(0, closing?.index);
  const link = h('a', { href: `#s${number}`, ariaLabel: names.sentence(number) }, closing?.[0]);
  return h('span', { id: `s${number}`, className: ['s'] }, words === '' ? [link] : [words, link]);
}

/** Whether an element is the link of a sentence to itself. */
export const isSentenceLink = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('#s');

/** The number of the sentence that an element is; null for another element. */
export function sentenceNumber({ properties }: Element): number | null {
  const [, digits] = typeof properties.id === 'string' ? (/^s(\d+)$/.exec(properties.id) ?? []) : [];
  return digits === undefined ? null : Number(digits);
}

/**
 * Makes every sentence of an article an element `id="sN"`; a heading has the id `hN`, by its first one.
 *
 * @param options.edition the tree's blocks are its own, each with its words as its only text
 */
export const rehypeSentences: Plugin<[{ edition: Edition; names: LinkNames }], Root> =
  ({ edition, names }) =>
  (tree) => {
    const sentences = Map.groupBy(edition.sentences, ({ block }) => block);
    for (const [index, { element, block }] of placedBlocks(tree, edition).entries()) {
      const characters = [...textOf(element)];
      const here = sentences.get(index) ?? [];
      element.children = here.map(({ number, start, end }) =>
        sentenceElement(number, characters.slice(start - block.start, end - block.start).join(''), names),
      );
      if (isHeading(element)) element.properties.id = `h${here[0]?.number}`;
    }
  };
