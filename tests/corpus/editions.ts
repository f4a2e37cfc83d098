import { articleFile } from '../../src/corpus/articleFile.ts';
import { type ArticleText, editionOf } from '../../src/corpus/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Article } from '../../src/model/article.ts';
import type { Edit } from '../../src/model/edits.ts';
import type { Script } from '../../src/model/common.ts';
import { numberedSentences } from '../../src/lang/sentences.ts';
import { stretchesOf } from '../../src/lang/stretches.ts';

/** Front matter for an article of some sentences. */
export const frontMatter = (sentences: number, turns: Article['turns'] = []): Article => ({
  document: 'test',
  speech: 'test',
  script: 'zh-Hans',
  title: '题',
  published: '2023-03-01',
  publisher: '未详',
  sha256: '0'.repeat(64),
  sentences,
  turns,
});

/** What `content/articles/` has of a text, its lines as paragraphs; those that begin with `# ` as headings. */
export function articleText(lines: string, turns: Article['turns'] = []): ArticleText {
  const blocks = lines
    .split('\n')
    .map((line) =>
      line.startsWith('# ')
        ? { type: 'heading' as const, text: line.slice(2) }
        : { type: 'paragraph' as const, text: line },
    );
  const { length } = numberedSentences(blocks.map(({ text }) => text).join('\n'));
  const data = frontMatter(length, turns);
  const body = articleFile(data, blocks).replace(/^---\n[\s\S]*?\n---\n/, '');
  return { file: 'test.md', data, body };
}

/** How a test's edition comes about. */
interface Made {
  turns?: Article['turns'];
  /** What the text was received as; the text itself if left out. */
  received?: string;
  edits?: readonly Edit[];
  /** The article in traditional script; the same as in simplified if left out. */
  traditional?: ArticleText;
}

/** The edition of a text, its lines as in `articleText`. */
export function editionFrom(lines: string, { turns, received, edits = [], traditional }: Made = {}): Edition {
  const simplified = articleText(lines, turns);
  const articles: Record<Script, ArticleText> = {
    'zh-Hans': simplified,
    'zh-Hant': traditional ?? simplified,
  };
  const before = received ?? lines.replaceAll(/^# /gmu, '');
  return editionOf(articles, { file: 'edits.json', stretches: stretchesOf(before, edits) });
}
