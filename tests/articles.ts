import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { article, type Article } from '../src/schemas/article.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import { splitSentences } from '../src/text/sentences.ts';

/** An article as a Markdown parser reads it. */
export interface ReadArticle {
  article: Article;
  text: string;
  sentences: string[];
}

/** Reads the article of a document in a content folder by a plain Markdown parser. */
export function readArticle(content: string, id: string, script: 'zh-hans' | 'zh-hant'): ReadArticle {
  const file = path.join(content, 'articles', id, `${script}.md`);
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const tree: Root = unified().use(remarkParse).parse(body);
  const blocks = tree.children.map((block) => {
    const [only, ...others] = 'children' in block ? block.children : [];
    if (only?.type !== 'text' || others.length > 0)
      throw new Error(`${file}: a block that is not plain text`);
    return only.value;
  });
  const sentences = blocks.flatMap((block) =>
    splitSentences(block).map(({ start, end }) => block.slice(start, end)),
  );
  return { article: parseYaml(article, head, file, 2), text: blocks.join('\n'), sentences };
}
