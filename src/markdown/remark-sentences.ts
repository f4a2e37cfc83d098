import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { ContentError } from '../schemas/contentError.ts';
import { plainText } from '../text/readingBlocks.ts';
import { splitSentences } from '../text/sentences.ts';
import { articleOf } from './articleBody.ts';
import type { SentenceNode } from './nodes.ts';

/** The marks that close a sentence, with the quotation marks and brackets after them. */
const closingMarks = /[。！？!?…：:；;][”’」』）》】]*\s*$/u;

/**
 * A sentence as an element with a permanent link. The link is the sentence's closing mark, so that it
 * takes no room of its own; a sentence without such a mark gets an empty link at its end.
 */
function sentence(number: number, text: string): SentenceNode {
  const closing = closingMarks.exec(text);
  const words = text.slice(0, closing?.index);
  const link: PhrasingContent = {
    type: 'sentenceLink',
    children: closing ? [{ type: 'text', value: closing[0] }] : [],
    data: { hName: 'a', hProperties: { href: `#s${number}`, ariaLabel: `第${number}句` } },
  };
  return {
    type: 'sentence',
    number,
    children: words === '' ? [link] : [{ type: 'text', value: words }, link],
    data: { hName: 'span', hProperties: { id: `s${number}`, className: ['s'] } },
  };
}

/**
 * Makes every sentence of an article an element `id="sN"`, numbered through headings and paragraphs.
 *
 * @throws ContentError when there are not as many sentences as the front matter says
 */
export const remarkSentences: Plugin<[], Root> = () => (tree, file) => {
  const article = articleOf(file);
  if (!article) return;
  let number = 0;
  for (const block of tree.children) {
    if (block.type !== 'heading' && block.type !== 'paragraph') continue;
    const text = plainText(block);
    const first = number + 1;
    block.children = splitSentences(text).map(({ start, end }) => {
      number += 1;
      return sentence(number, text.slice(start, end));
    });
    if (block.type === 'heading') block.data = { hProperties: { id: `h${first}` } };
  }
  if (number !== article.sentences) {
    const expected = `${article.sentences}, as the front matter says`;
    throw new ContentError(file.path, 'sentences', `${number} sentences`, expected);
  }
};
