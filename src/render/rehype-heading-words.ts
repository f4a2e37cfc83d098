import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Edition } from '../model/edition.ts';
import { clausesOf, wordsOf } from '../lang/wordBreaks.ts';
import { isHeading, placedBlocks } from './placedBlocks.ts';
import { type Rewrite, rewriteText } from './rewriteText.ts';

/** A text with a place to break the line between every two words. */
const broken = (text: string): ElementContent[] =>
  wordsOf(text, 'zh').flatMap((value, index): ElementContent[] =>
    index === 0 ? [{ type: 'text', value }] : [h('wbr'), { type: 'text', value }],
  );

/** Every clause but the last stays on one line where it fits; the last has the sentence's link behind it. */
const inClauses: Rewrite = (value) => {
  const clauses = clausesOf(value);
  if (clauses.length === 1 && wordsOf(value, 'zh').length === 1) return null;
  return clauses.flatMap((clause, index): ElementContent[] => {
    if (index === clauses.length - 1) return broken(clause);
    const words = clause.trimEnd();
    const box = h('span', { className: ['clause'] }, broken(words));
    return [box, { type: 'text', value: clause.slice(words.length) }];
  });
};

/**
 * Says in the headings of an article where a line may be broken; in a heading's text nothing is changed.
 *
 * @param options.edition its sentences are elements already
 */
export const rehypeHeadingWords: Plugin<[{ edition: Edition }], Root> =
  ({ edition }) =>
  (tree) => {
    for (const placed of placedBlocks(tree, edition)) {
      if (isHeading(placed.element)) rewriteText(placed, inClauses);
    }
  };
