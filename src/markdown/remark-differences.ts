import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Edit } from '../schemas/edits.ts';
import type { Stretch } from '../text/stretches.ts';
import { changeOf, type Edited, EditMarks, type NoteOf } from './editMarks.ts';
import type { RemovedNode } from './nodes.ts';
import { placedBlocks, type Rewrite, rewriteText } from './rewriteText.ts';

/** What the differences of a text are, and what is said of them. */
export interface Differences {
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

function removed(edit: Edit, title: string): RemovedNode {
  const summary: PhrasingContent = {
    type: 'mark',
    children: [{ type: 'text', value: title }],
    data: { hName: 'summary' },
  };
  const text: PhrasingContent = {
    type: 'mark',
    children: [{ type: 'mark', children: [{ type: 'text', value: edit.from }], data: { hName: 'del' } }],
    data: { hName: 'pre' },
  };
  const hProperties = { className: ['removed-block'] };
  return { type: 'removed', children: [summary, text], data: { hName: 'details', hProperties } };
}

/** Marks the changes within one text; those that are used up leave the queue. */
function marking(queue: Edited[], marks: EditMarks): Rewrite {
  return ({ value }, textStart) => {
    const characters = [...value];
    const textEnd = textStart + characters.length;
    if ((queue[0]?.start ?? Infinity) > textEnd) return null;
    const nodes: PhrasingContent[] = [];
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
        else nodes.push(...marks.standing(next, text, isWhole));
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
function markBlock(placed: ReturnType<typeof placedBlocks>[number], queue: Edited[], marks: EditMarks): void {
  rewriteText(placed, marking(queue, marks));
  const next = queue[0];
  if (!next || next.start > placed.end) return;
  if (breaksIn(next.change.to)) placed.block.children.push(marks.lineBreak(next));
  if (next.end <= placed.end + 1) queue.shift();
}

/**
 * Marks every edit in its place: what was removed, put in, replaced or doubted within the text; and, folded
 * between its blocks, what was removed that is no part of it.
 */
export const remarkDifferences: Plugin<[Differences], Root> =
  ({ stretches, noteOf, removedTitle }) =>
  (tree) => {
    const changed = stretches.filter(isShown);
    const blocks = placedBlocks(tree);
    const isEdge = new Set(blocks.flatMap(({ start, end }) => [start, end]));
    const apart = changed.filter((stretch) => isApart(stretch) && isEdge.has(stretch.start));
    const queue = changed.filter((stretch) => !apart.includes(stretch));
    const marks = new EditMarks(noteOf);
    for (const placed of blocks) markBlock(placed, queue, marks);

    const places = new Map<RootContent, number>(blocks.map(({ block, end }) => [block, end]));
    const lastOffset = (node: RootContent): number =>
      node.type === 'turn' ? Math.max(...node.children.map(lastOffset)) : (places.get(node) ?? 0);
    const pending = apart.map(({ start, change }) => ({
      start,
      node: removed(change, removedTitle(change)),
    }));
    tree.children = [
      ...tree.children.flatMap((node): RootContent[] => {
        const before: RootContent[] = [];
        while (pending[0] && pending[0].start < lastOffset(node)) before.push(...take(pending));
        return [...before, node];
      }),
      ...pending.map(({ node }) => node),
    ];
  };

const take = (pending: { node: RemovedNode }[]): RemovedNode[] =>
  pending.splice(0, 1).map(({ node }) => node);
