import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isRow } from '../lang/tableRows.ts';
import { isHeading, textOf } from './placedBlocks.ts';
import { sentenceNumber } from './rehype-sentences.ts';

/** What stands beside a sentence. */
export interface Note {
  /** The note itself: it stands within a paragraph, so nothing in it may be a block of its own. */
  element: Element;
  /** The id of the record that it speaks of first, whose mark in the text is told so. */
  record: string | null;
}

/** The numbers of the sentences in an element, itself included. */
function numbersIn(element: Element): number[] {
  const numbers: number[] = [];
  visit(element, 'element', (node) => {
    const number = sentenceNumber(node);
    if (number !== null) numbers.push(number);
  });
  return numbers;
}

/** Tells the mark of a record that a note stands beside it. */
function tellMark(element: Element, record: string | null): void {
  visit(element, 'element', (mark) => {
    const { href, ...others } = mark.properties;
    if (others.dataRecord === record) mark.properties = { ...others, dataNoted: true, href };
  });
}

/**
 * Sets notes beside their sentences: behind a sentence, within its paragraph; behind a heading as a whole,
 * so that its name stays its own. A row of a table has none: its head says what a note would.
 *
 * @param options.notes by the number of the sentence
 */
export const rehypeNotes: Plugin<[{ notes: ReadonlyMap<number, Note> }], Root> =
  ({ notes }) =>
  (tree) => {
    const noted = (element: Element, name: 'div' | 'span', beside: readonly Note[]): ElementContent => {
      for (const { record } of beside) tellMark(element, record);
      return h(name, { className: ['noted'] }, [element, ...beside.map((note) => note.element)]);
    };
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const name = isHeading(element) ? 'div' : 'span';
      if (name === 'span' && sentenceNumber(element) === null) return undefined;
      if (isRow(textOf(element))) return SKIP;
      const beside = numbersIn(element).flatMap((number) => notes.get(number) ?? []);
      if (beside.length > 0) parent.children[index] = noted(element, name, beside);
      return SKIP;
    });
  };
