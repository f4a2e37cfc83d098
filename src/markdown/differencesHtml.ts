import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Article } from '../schemas/article.ts';
import { type Differences, remarkDifferences } from './remark-differences.ts';
import { remarkPlainBlocks } from './remark-plain-blocks.ts';
import { remarkSentences } from './remark-sentences.ts';
import { remarkTurns } from './remark-turns.ts';

/**
 * An article as HTML, as its page has it, with every edit marked in its place.
 *
 * @param article its front matter
 * @param body Markdown without front matter
 * @param differences the edits, and what is said of them
 */
export async function differencesHtml(
  article: Article,
  body: string,
  differences: Differences,
): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [
      remarkCjkFriendly,
      remarkPlainBlocks,
      remarkSentences,
      remarkTurns,
      [remarkDifferences, differences],
    ],
  });
  return (await processor.render(body, { frontmatter: article })).code;
}
