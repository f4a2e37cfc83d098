import type { Script } from '../schemas/common.ts';

export type InScripts = Readonly<Record<Script, string>>;

/** A sentence that can be found, with what is shown of it. */
export interface Passage {
  readonly document: string;
  /** `s1`, `s2` … */
  readonly sentence: string;
  /** The day the document was published, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who published the document, or null where that is unknown. */
  readonly publisher: InScripts | null;
  readonly title: InScripts;
  readonly speaker: InScripts | null;
  /** Whether it heads what follows it, rather than being said. */
  readonly heading: boolean;
  /** As many code points in each script. */
  readonly text: InScripts;
}

/**
 * Packs a passage into the URL field of its Pagefind record. Pagefind indexes a record's `meta`, too;
 * the URL is the one field that it hands back untouched and does not search.
 */
export const packPassage = (passage: Passage): string => JSON.stringify(passage);

const isInScripts = (value: unknown): value is InScripts =>
  typeof value === 'object' &&
  value !== null &&
  'zh-Hans' in value &&
  typeof value['zh-Hans'] === 'string' &&
  'zh-Hant' in value &&
  typeof value['zh-Hant'] === 'string';

const isInScriptsOrNull = (value: unknown): value is InScripts | null => value === null || isInScripts(value);

const isPassage = (value: unknown): value is Passage =>
  typeof value === 'object' &&
  value !== null &&
  'document' in value &&
  typeof value.document === 'string' &&
  'sentence' in value &&
  typeof value.sentence === 'string' &&
  'day' in value &&
  typeof value.day === 'string' &&
  'publisher' in value &&
  isInScriptsOrNull(value.publisher) &&
  'title' in value &&
  isInScripts(value.title) &&
  'speaker' in value &&
  isInScriptsOrNull(value.speaker) &&
  'heading' in value &&
  typeof value.heading === 'boolean' &&
  'text' in value &&
  isInScripts(value.text);

/**
 * Reads a passage from its record's URL field.
 *
 * @throws TypeError when it holds none: the index is of another build
 */
export function unpackPassage(packed: string): Passage {
  const value: unknown = JSON.parse(packed);
  if (!isPassage(value)) throw new TypeError('a record of the search index holds no passage');
  return value;
}
