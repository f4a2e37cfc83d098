import { ContentError } from '../../model/contentError.ts';
import { isUnknown } from '../../model/source.ts';
import { inBoth, type InScripts } from '../../lang/scripts.ts';
import type { Passage } from './passage.ts';

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
    /** Whether it is a heading. */
    readonly heading: boolean;
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
  return document.sentences.map(({ id: sentence, start, end, speaker, heading }) => {
    const cut = (characters: readonly string[]): string => characters.slice(start, end).join('').trim();
    const both: InScripts = { 'zh-Hans': cut(simplified), 'zh-Hant': cut(traditional) };
    if (both['zh-Hans'] === '') {
      throw new ContentError(file, sentence, `nothing at ${start}–${end}`, 'a sentence');
    }
    return {
      document: name,
      sentence,
      day: published,
      publisher: isUnknown(publisher) ? null : inBoth(publisher),
      title,
      speaker: speaker ? inBoth(speaker) : null,
      heading,
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
