import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Doubt, Edition } from '../model/edition.ts';
import { placedBlocks } from './placedBlocks.ts';
import { type Rewrite, rewriteText } from './rewriteText.ts';

const link = ({ number }: Doubt, text: string, isFirst: boolean): Element =>
  h('a', { className: ['doubt'], href: `#n${number}`, ...(isFirst && { id: `e${number}` }) }, text);

const marked =
  (doubts: readonly Doubt[]): Rewrite =>
  (value, textStart) => {
    const characters = [...value];
    const here = doubts.filter(({ start, end }) => start < textStart + characters.length && end > textStart);
    if (here.length === 0) return null;
    const nodes: ElementContent[] = [];
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

/**
 * Links every uncertain place of an article to its note: `#eN` is the place, `#nN` the note.
 *
 * @param options.edition its sentences are elements already
 */
export const rehypeDoubts: Plugin<[{ edition: Edition }], Root> =
  ({ edition }) =>
  (tree) => {
    for (const placed of placedBlocks(tree, edition)) {
      const { start, end } = placed.block;
      const here = edition.doubts.filter((doubt) => doubt.start < end && doubt.end > start);
      if (here.length > 0) rewriteText(placed, marked(here));
    }
  };
