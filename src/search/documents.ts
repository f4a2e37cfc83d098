import { ContentError } from '../schemas/contentError.ts';
import { inBoth } from '../text/scripts.ts';
import type { InScripts, Passage } from './passage.ts';

/** What stands for a publisher that nobody knows. */
const unknownPublisher = '未详';

/** The marks that end something said, with the quotation marks and brackets that close after them. */
const closing = /[。！？；：，、…!?;:,.][”’」』）》】"')]*$/;

/** What the search needs of a document. */
export interface SearchableDocument {
  readonly id: string;
  /** The day it was published. */
  readonly published: string;
  readonly publisher: string;
  readonly title: InScripts;
  readonly text: InScripts;
  readonly sentences: readonly {
    readonly id: string;
    /** Code points into the text; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** In simplified script. */
    readonly speaker: string | null;
  }[];
}

function passagesOf(document: SearchableDocument): Passage[] {
  const file = `articles/${document.id}`;
  const { id: name, published, publisher, title, text } = document;
  const simplified = [...text['zh-Hans']];
  const traditional = [...text['zh-Hant']];
  if (simplified.length !== traditional.length) {
    const found = `${simplified.length} and ${traditional.length} code points`;
    throw new ContentError(file, null, found, 'as many in both scripts');
  }
  const isLine = (start: number, end: number): boolean =>
    (simplified[start - 1] ?? '\n') === '\n' && (simplified[end] ?? '\n') === '\n';
  return document.sentences.map(({ id: sentence, start, end, speaker }) => {
    const cut = (characters: readonly string[]): string => characters.slice(start, end).join('').trim();
    const both: InScripts = { 'zh-Hans': cut(simplified), 'zh-Hant': cut(traditional) };
    if (both['zh-Hans'] === '') {
      throw new ContentError(file, sentence, `nothing at ${start}–${end}`, 'a sentence');
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
 * @throws ContentError when a sentence's offsets do not fit its text
 */
export const listPassages = (all: readonly SearchableDocument[]): Passage[] =>
  all.toSorted(newestFirst).flatMap(passagesOf);
