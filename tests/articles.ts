import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { editionOf } from '../src/corpus/edition.ts';
import type { Edition } from '../src/model/edition.ts';
import { article, type Article } from '../src/model/article.ts';
import { edits } from '../src/model/edits.ts';
import { parseYaml } from '../src/corpus/parse/parseYaml.ts';
import { stretchesOf } from '../src/lang/stretches.ts';

/** An article as a Markdown parser reads it. */
export interface ReadArticle {
  article: Article;
  text: string;
}

function parts(content: string, id: string, script: 'zh-hans' | 'zh-hant') {
  const file = path.join(content, 'articles', id, `${script}.md`);
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { file, data: parseYaml(article, head, file, 2), body };
}

/** Reads the article of a document in a content folder by a plain Markdown parser. */
export function readArticle(content: string, id: string, script: 'zh-hans' | 'zh-hant'): ReadArticle {
  const { file, data, body } = parts(content, id, script);
  const tree: Root = unified().use(remarkParse).parse(body);
  const blocks = tree.children.map((block) => {
    const [only, ...others] = 'children' in block ? block.children : [];
    if (only?.type !== 'text' || others.length > 0)
      throw new Error(`${file}: a block that is not plain text`);
    return only.value;
  });
  return { article: data, text: blocks.join('\n') };
}

/** The edition that a document's articles in a content folder make. */
export function readEdition(content: string, id: string): Edition {
  const file = path.join(content, 'articles', id, 'edits.json');
  const log = edits.parse(JSON.parse(readFileSync(file, 'utf8')));
  const received = readFileSync(path.join(content, 'articles', id, 'received.txt'), 'utf8');
  const articles = { 'zh-Hans': parts(content, id, 'zh-hans'), 'zh-Hant': parts(content, id, 'zh-hant') };
  return editionOf(articles, { file, stretches: stretchesOf(received, log.edits) });
}
