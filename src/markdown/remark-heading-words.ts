import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { clausesOf, wordsOf } from '../text/wordBreaks.ts';
import { articleOf } from './articleBody.ts';
import type { MarkNode } from './nodes.ts';
import { placedBlocks, type Rewrite, rewriteText } from './rewriteText.ts';

const lineBreak: MarkNode = { type: 'mark', children: [], data: { hName: 'wbr' } };

/** A text with a place to break the line between every two words. */
const broken = (text: string): PhrasingContent[] =>
  wordsOf(text, 'zh').flatMap((value, index): PhrasingContent[] =>
    index === 0 ? [{ type: 'text', value }] : [lineBreak, { type: 'text', value }],
  );

/** Every clause but the last stays on one line where it fits; the last has the sentence's link behind it. */
const inClauses: Rewrite = ({ value }) => {
  const clauses = clausesOf(value);
  if (clauses.length === 1 && wordsOf(value, 'zh').length === 1) return null;
  return clauses.flatMap((clause, index): PhrasingContent[] => {
    const words = broken(clause.trimEnd());
    if (index === clauses.length - 1) return broken(clause);
    const box: MarkNode = {
      type: 'mark',
      children: words,
      data: { hName: 'span', hProperties: { className: ['clause'] } },
    };
    return [box, { type: 'text', value: clause.slice(clause.trimEnd().length) }];
  });
};

/** Says in the headings of an article where a line may be broken; in a heading's text nothing is changed. */
export const remarkHeadingWords: Plugin<[], Root> = () => (tree, file) => {
  if (!articleOf(file)) return;
  for (const placed of placedBlocks(tree)) {
    if (placed.block.type === 'heading') rewriteText(placed, inClauses);
  }
};
