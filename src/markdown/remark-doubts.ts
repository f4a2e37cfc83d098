import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { edits } from '../schemas/edits.ts';
import { stretchesOf } from '../text/stretches.ts';
import { articleOf } from './articleBody.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import type { MarkNode } from './nodes.ts';
import { placedBlocks, type Rewrite, rewriteText } from './rewriteText.ts';

/** The doubts that the log beside an article leaves. */
function doubtsBeside(file: string): Doubt[] {
  const read = (name: string): string => readFileSync(path.join(path.dirname(file), name), 'utf8');
  const log = edits.parse(JSON.parse(read('edits.json')));
  if (log.edits.every(({ certainty }) => certainty !== 'unsure')) return [];
  return doubtsOf(stretchesOf(read('received.txt'), log.edits));
}

function link({ number }: Doubt, text: string, isFirst: boolean): MarkNode {
  const hProperties = { className: ['doubt'], href: `#n${number}`, ...(isFirst && { id: `e${number}` }) };
  return { type: 'mark', children: [{ type: 'text', value: text }], data: { hName: 'a', hProperties } };
}

const marked =
  (doubts: readonly Doubt[]): Rewrite =>
  ({ value }, textStart) => {
    const characters = [...value];
    const here = doubts.filter(({ start, end }) => start < textStart + characters.length && end > textStart);
    if (here.length === 0) return null;
    const nodes: PhrasingContent[] = [];
    const slice = (start: number, end: number): string => characters.slice(start, end).join('');
    let reached = 0;
    for (const doubt of here) {
      const start = Math.max(0, doubt.start - textStart);
      const end = Math.min(characters.length, doubt.end - textStart);
      if (start > reached) nodes.push({ type: 'text', value: slice(reached, start) });
      nodes.push(link(doubt, slice(start, end), doubt.start >= textStart));
      reached = end;
    }
    if (reached < characters.length) nodes.push({ type: 'text', value: slice(reached, characters.length) });
    return nodes;
  };

/** Links every uncertain place of an article to its note. */
export const remarkDoubts: Plugin<[], Root> = () => (tree, file) => {
  if (!articleOf(file) || !file.path) return;
  const doubts = doubtsBeside(file.path);
  if (doubts.length === 0) return;
  for (const placed of placedBlocks(tree)) {
    const here = doubts.filter(({ start, end }) => start < placed.end && end > placed.start);
    if (here.length > 0) rewriteText(placed, marked(here));
  }
};
