import { z } from 'zod';
import { ContentError } from '../schemas/contentError.ts';
import { day, id } from '../schemas/common.ts';
import { inBoth } from '../text/scripts.ts';
import type { InScripts, Passage } from './passage.ts';

/** What stands for a publisher that nobody knows. */
const unknownPublisher = '未详';

/** The marks that end something said, with the quotation marks and brackets that close after them. */
const closing = /[。！？；：，、…!?;:,.][”’」』）》】"')]*$/;

const inScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });

/** What the search needs of an entry of `data/documents.json`. */
const searchable = z.object({
  id,
  published: day,
  publisher: z.string(),
  title: inScripts,
  text: inScripts,
  sentences: z.array(
    z.object({
      id: z.string().regex(/^s[1-9]\d*$/),
      /** Code points into the text; `end` is exclusive. */
      start: z.int().nonnegative(),
      end: z.int().positive(),
      /** In simplified script. */
      speaker: z.string().nullish(),
    }),
  ),
});
const documents = z.array(searchable);
export type SearchableDocument = z.infer<typeof searchable>;

/**
 * Reads `data/documents.json`.
 *
 * @param json the file's content
 * @param file named in errors
 * @throws ContentError when it is not what the search can index
 */
export function parseDocuments(json: string, file: string): SearchableDocument[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new ContentError(file, null, 'broken JSON', 'a list of documents');
  }
  const result = documents.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new ContentError(file, place || null, issue?.message ?? 'other data', 'a list of documents');
  }
  return result.data;
}

function passagesOf(document: SearchableDocument, file: string): Passage[] {
  const { id: name, published, publisher, title, text } = document;
  const simplified = [...text['zh-Hans']];
  const traditional = [...text['zh-Hant']];
  if (simplified.length !== traditional.length) {
    const found = `${simplified.length} and ${traditional.length} code points`;
    throw new ContentError(file, name, found, 'as many in both scripts');
  }
  const isLine = (start: number, end: number): boolean =>
    (simplified[start - 1] ?? '\n') === '\n' && (simplified[end] ?? '\n') === '\n';
  return document.sentences.map(({ id: sentence, start, end, speaker }) => {
    const cut = (characters: readonly string[]): string => characters.slice(start, end).join('').trim();
    const both: InScripts = { 'zh-Hans': cut(simplified), 'zh-Hant': cut(traditional) };
    if (both['zh-Hans'] === '') {
      throw new ContentError(file, `${name}#${sentence}`, `nothing at ${start}–${end}`, 'a sentence');
    }
    return {
      document: name,
      sentence,
      day: published,
      publisher: publisher === unknownPublisher ? null : inBoth(publisher),
      title,
      speaker: speaker ? inBoth(speaker) : null,
      // The data does not mark headings: they are lines of their own that nobody speaks and nothing ends.
      heading: !speaker && isLine(start, end) && !closing.test(both['zh-Hans']),
      text: both,
    };
  });
}

/** The order of documents in answers: the newest first. */
export const newestFirst = (a: SearchableDocument, b: SearchableDocument): number =>
  b.published.localeCompare(a.published, 'en') || a.id.localeCompare(b.id, 'en');

/**
 * Lists the passages, each a sentence, in the order in which answers are shown: the newest document
 * first, each from its beginning.
 *
 * @param file named in errors
 * @throws ContentError when a sentence's offsets do not fit its text
 */
export const listPassages = (all: readonly SearchableDocument[], file: string): Passage[] =>
  all.toSorted(newestFirst).flatMap((document) => passagesOf(document, file));
