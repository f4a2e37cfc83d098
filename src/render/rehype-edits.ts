import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Edition } from '../model/edition.ts';
import type { Edit } from '../model/edits.ts';
import type { Stretch } from '../lang/stretches.ts';
import { changeOf, type Edited, EditMarks, type NoteOf } from './editMarks.ts';
import { type PlacedBlock, placedBlocks } from './placedBlocks.ts';
import { type Rewrite, rewriteText } from './rewriteText.ts';
import { elementsAmong, separated } from './separated.ts';

/** What was done to a text, and what is said of it. */
export interface ShownEdits {
  stretches: readonly Stretch<Edit>[];
  noteOf: NoteOf;
  /** What a folded block that was removed before or after the text says of itself. */
  removedTitle: (edit: Edit) => string;
}

const breaksIn = (text: string): boolean => text.includes('\n');

/** Whether an edit only arranges what stands in a line. */
const isArrangement = ({ kind, from, to }: Edit): boolean =>
  kind === 'layout' && breaksIn(from) === breaksIn(to);

const isShown = (stretch: Stretch<Edit>): stretch is Edited =>
  stretch.change !== null && !isArrangement(stretch.change);

/** Whether something was removed that is no part of the text: set apart, folded. */
const isApart = ({ change, start, end }: Edited): boolean =>
  start === end && ['front-matter', 'furniture', 'title'].includes(change.kind);

/** A folded block; the line break that set it apart from the text before it is none of its lines. */
const removed = ({ from }: Edit, title: string): Element =>
  h('details', { className: ['removed-block'] }, [
    h('summary', title),
    h('pre', [h('del', from.replace(/^\n/u, ''))]),
  ]);

/** Marks the changes within one text; those that are used up leave the queue. */
function marking(queue: Edited[], marks: EditMarks): Rewrite {
  return (value, textStart) => {
    const characters = [...value];
    const textEnd = textStart + characters.length;
    if ((queue[0]?.start ?? Infinity) > textEnd) return null;
    const nodes: ElementContent[] = [];
    let reached = textStart;
    const keepUpTo = (end: number): void => {
      const text = characters.slice(reached - textStart, end - textStart).join('');
      if (text !== '') nodes.push({ type: 'text', value: text });
      reached = Math.max(reached, end);
    };
    for (let next = queue[0]; next && next.start <= textEnd; next = queue[0]) {
      const { change, start, end } = next;
      if (start === end) {
        const hasBefore = start > reached;
        keepUpTo(hasBefore ? start - 1 : start);
        nodes.push(...marks.removed(next, hasBefore ? (characters[start - 1 - textStart] ?? '') : ''));
        reached = start;
      } else {
        if (start === textEnd) break;
        keepUpTo(Math.max(start, textStart));
        const upTo = Math.min(end, textEnd);
        const text = characters.slice(reached - textStart, upTo - textStart).join('');
        const isWhole = start >= textStart && end <= textEnd;
        if (changeOf(change) === 'removed')
          nodes.push(...marks.removed(next, ''), { type: 'text', value: text });
        else nodes.push(...marks.inserted(next, text, isWhole));
        reached = upTo;
        if (end > textEnd) break;
      }
      queue.shift();
    }
    keepUpTo(textEnd);
    return nodes;
  };
}

/** Marks the changes within and at the end of a block. */
function markBlock(placed: PlacedBlock, queue: Edited[], marks: EditMarks): void {
  rewriteText(placed, marking(queue, marks));
  const next = queue[0];
  if (!next || next.start > placed.block.end) return;
  if (breaksIn(next.change.to)) placed.element.children.push(marks.lineBreak(next));
  if (next.end <= placed.block.end + 1) queue.shift();
}

/** Sets each of some elements before the first of the article's that ends behind it; the rest at the end. */
function interleaved(
  elements: readonly Element[],
  apart: readonly { start: number; element: Element }[],
  endOf: (element: Element) => number,
): Element[] {
  const waiting = [...apart];
  const result = elements.flatMap((element) => {
    const isBehind = waiting.findIndex(({ start }) => start >= endOf(element));
    const before = waiting.splice(0, isBehind < 0 ? waiting.length : isBehind);
    return [...before.map((each) => each.element), element];
  });
  return [...result, ...waiting.map(({ element }) => element)];
}

/**
 * Marks every edit in its place: what was removed, put in, replaced or doubted within the text; and, folded
 * between its blocks, what was removed that is no part of it.
 *
 * @param options.edition its sentences are elements already
 */
export const rehypeEdits: Plugin<[ShownEdits & { edition: Edition }], Root> =
  ({ edition, stretches, noteOf, removedTitle }) =>
  (tree) => {
    const changed = stretches.filter(isShown);
    const placed = placedBlocks(tree, edition);
    const isEdge = new Set(edition.blocks.flatMap(({ start, end }) => [start, end]));
    const apart = changed.filter((stretch) => isApart(stretch) && isEdge.has(stretch.start));
    const queue = changed.filter((stretch) => !apart.includes(stretch));
    const marks = new EditMarks(noteOf);
    for (const each of placed) markBlock(each, queue, marks);

    const ends = new Map(placed.map(({ element, block }) => [element, block.end]));
    const endOf = (element: Element): number =>
      ends.get(element) ?? Math.max(0, ...elementsAmong(element.children).map(endOf));
    const folded = apart.map(({ start, change }) => ({
      start,
      element: removed(change, removedTitle(change)),
    }));
    tree.children = separated(interleaved(elementsAmong(tree.children), folded, endOf));
  };
