import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../model/edition.ts';
import { type Article, article } from '../model/article.ts';
import type { Script } from '../model/common.ts';
import { ContentError } from '../model/contentError.ts';
import { type Edits, edits as editsSchema } from '../model/edits.ts';
import { parseJson } from './parse/parseJson.ts';
import { parseYaml } from './parse/parseYaml.ts';
import type { Source } from '../model/source.ts';
import { stretchesOf } from '../lang/stretches.ts';
import { editionOf } from './edition.ts';
import { readMarkdown } from './files.ts';

/** The folder below the content folder in which the articles are, one folder a document. */
export const articlesFolder = 'articles';

/** The reading text of a document in one script, as it was generated. */
export interface ReadArticle {
  readonly script: Script;
  readonly file: string;
  /** Its front matter. */
  readonly data: Article;
  /** Markdown. */
  readonly body: string;
}

/** What was generated from a document. */
export interface Articles {
  readonly articles: Readonly<Record<Script, ReadArticle>>;
  /** What was done to the received text. */
  readonly edits: Edits;
  /** The received text, decoded. */
  readonly received: string;
  readonly edition: Edition;
}

/** What the file of an article is called. */
export const articleFile = (script: Script): string => `${script.toLowerCase()}.md`;

function readArticle(folder: string, described: Source, script: Script): ReadArticle {
  const file = path.join(folder, articleFile(script));
  const { head, body } = readMarkdown(file, 'no article', 'one that npm run refresh writes');
  const data = parseYaml(article, head, file, 2);
  if (data.sha256 !== described.sha256) {
    const expected = `${described.sha256}, the received bytes (npm run refresh)`;
    throw new ContentError(file, 'sha256', data.sha256, expected);
  }
  return { script, file, data, body };
}

function readBeside(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new ContentError(file, null, 'no file', 'one that npm run refresh writes');
  return readFileSync(file, 'utf8');
}

function readEdits(folder: string): Edits {
  const file = path.join(folder, 'edits.json');
  const result = editsSchema.safeParse(parseJson(readBeside(folder, 'edits.json'), file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ContentError(
    file,
    issue?.path.join('.') ?? null,
    'unusable data',
    issue?.message ?? 'a log of edits',
  );
}

/**
 * Reads what was generated from a document: its article in both scripts, with front matter that can be used, read
 * from the bytes that are there, and the edition that they make.
 *
 * @param content the content folder
 * @throws ContentError at the first file that cannot be used
 */
export function readArticles(content: string, source: Source): Articles {
  const folder = path.join(content, articlesFolder, source.id);
  const articles = {
    'zh-Hans': readArticle(folder, source, 'zh-Hans'),
    'zh-Hant': readArticle(folder, source, 'zh-Hant'),
  };
  const edits = readEdits(folder);
  const received = readBeside(folder, 'received.txt');
  const log = { file: path.join(folder, 'edits.json'), stretches: stretchesOf(received, edits.edits) };
  return { articles, edits, received, edition: editionOf(articles, log) };
}
