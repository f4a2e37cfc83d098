import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleText, editionOf } from '../src/corpus/edition.ts';
import { article } from '../src/schemas/article.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { edits } from '../src/schemas/edits.ts';
import { page } from '../src/schemas/page.ts';
import { parseJson } from '../src/schemas/parseJson.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import { source, type Source } from '../src/schemas/source.ts';
import { speech, type Speech } from '../src/schemas/speech.ts';
import { stretchesOf } from '../src/text/stretches.ts';
import { receive } from './receive.ts';

/** A received document with its description and the speech it is a witness of. */
export interface Received {
  source: Source;
  speech: Speech;
  bytes: Uint8Array;
  /** The path of the folder that holds them. */
  folder: string;
}

const visible = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];

function readSpeeches(content: string): Map<string, Speech> {
  const folder = path.join(content, 'speeches');
  const speeches = new Map<string, Speech>();
  for (const name of visible(folder)) {
    const file = path.join(folder, name);
    const read = parseYaml(speech, readFileSync(file, 'utf8'), file);
    if (name !== `${read.id}.yaml`)
      throw new ContentError(file, 'id', read.id, `${path.parse(name).name}, the file's name`);
    speeches.set(read.id, read);
  }
  return speeches;
}

/** Reads one document's description and bytes, and holds them against each other. */
function readSource(folder: string, speeches: ReadonlyMap<string, Speech>): Received {
  const file = path.join(folder, 'source.yaml');
  if (!existsSync(file))
    throw new ContentError(folder, null, 'no source.yaml', 'a description of the received file');
  const described = parseYaml(source, readFileSync(file, 'utf8'), file);
  const occasion = speeches.get(described.speech);
  if (!occasion) {
    const known = [...speeches.keys()].join(', ');
    throw new ContentError(
      file,
      'speech',
      `unknown speech ${described.speech}`,
      `one of ${path.join(folder, '..', '..', 'speeches')}: ${known}`,
    );
  }
  const received = visible(folder).filter((name) => name.startsWith('received.'));
  if (received.length !== 1 || received[0] !== described.file) {
    throw new ContentError(
      file,
      'file',
      received.join(', ') || 'no received file',
      `exactly ${described.file}`,
    );
  }
  const bytes = receive(path.join(folder, described.file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== described.sha256) {
    throw new ContentError(
      path.join(folder, described.file),
      'sha256',
      sha256,
      `${described.sha256} as described`,
    );
  }
  return { source: described, speech: occasion, bytes, folder };
}

/**
 * Reads and checks what people have authored: sources with their bytes, and speeches.
 *
 * @param content the content folder
 * @returns the documents in order of their ids
 * @throws ContentError at the first thing that cannot be used
 */
export function readDocuments(content: string): Received[] {
  const speeches = readSpeeches(content);
  const folder = path.join(content, 'sources');
  const names = visible(folder);
  if (names.length === 0)
    throw new ContentError(folder, null, 'no sources', 'a folder for each received document');
  const owners = new Map<string, string>();
  const all = names.map((name) => {
    const received = readSource(path.join(folder, name), speeches);
    const { id, sha256 } = received.source;
    const file = path.join(folder, name, 'source.yaml');
    const other = owners.get(id) ?? owners.get(sha256);
    if (other !== undefined) {
      throw new ContentError(
        file,
        'id',
        `${id}, the document that ${other} describes already`,
        'one description a document',
      );
    }
    owners.set(id, file).set(sha256, file);
    return { name, file, received };
  });
  for (const { name, file, received } of all) {
    const { id } = received.source;
    if (id !== name) throw new ContentError(file, 'id', id, `${name}, the folder's name`);
  }
  return all.map(({ received }) => received);
}

const frontMatter = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** Reads a file that `npm run refresh` writes. */
function readGenerated(file: string, name: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new ContentError(file, null, `no ${name}`, 'one that npm run refresh writes');
}

/** Reads one document's article in one script and holds it against the received bytes. */
function readArticle(file: string, { sha256 }: Source): ArticleText {
  const head = frontMatter.exec(readGenerated(file, 'article'));
  if (!head) throw new ContentError(file, '1', 'no front matter', 'a block between two lines of ---');
  const data = parseYaml(article, head[1] ?? '', file, 2);
  if (data.sha256 !== sha256)
    throw new ContentError(file, 'sha256', data.sha256, `${sha256}, the received bytes (npm run refresh)`);
  return { file, data, body: head[2] ?? '' };
}

/**
 * Checks that every document has its article in both scripts, with front matter that can be used, read
 * from the bytes that are there; and that the articles and the log of edits make an edition.
 *
 * @param content the content folder
 * @param received the documents
 * @throws ContentError at the first article that cannot be used
 */
export function readArticles(content: string, received: readonly Received[]): void {
  for (const { source: described } of received) {
    const folder = path.join(content, 'articles', described.id);
    const articles = {
      'zh-Hans': readArticle(path.join(folder, 'zh-hans.md'), described),
      'zh-Hant': readArticle(path.join(folder, 'zh-hant.md'), described),
    };
    const file = path.join(folder, 'edits.json');
    const log = edits.safeParse(parseJson(readGenerated(file, 'log of edits'), file));
    if (!log.success) throw new ContentError(file, null, 'another shape', 'a log of edits (npm run refresh)');
    const text = readGenerated(path.join(folder, 'received.txt'), 'received text');
    editionOf(articles, { file, stretches: stretchesOf(text, log.data.edits) });
  }
}

/**
 * Checks that the site's own pages can be read.
 *
 * @param content the content folder
 * @throws ContentError at the first page that cannot be used
 */
export function readPages(content: string): void {
  for (const name of visible(path.join(content, 'pages'))) {
    for (const script of ['zh-hans', 'zh-hant']) {
      const file = path.join(content, 'pages', name, `${script}.md`);
      if (!existsSync(file)) throw new ContentError(file, null, 'no file', 'the page in this script');
      const head = frontMatter.exec(readFileSync(file, 'utf8'));
      if (!head) throw new ContentError(file, '1', 'no front matter', 'a block between two lines of ---');
      parseYaml(page, head[1] ?? '', file, 2);
    }
  }
}
