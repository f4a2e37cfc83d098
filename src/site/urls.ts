import type { Script } from '../schemas/common.ts';

/** The segment of a URL that names the script. */
export const scriptSlugs: Record<Script, string> = { 'zh-Hans': 'zh-hans', 'zh-Hant': 'zh-hant' };

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * The path of a file or page under the address the site lives at.
 *
 * @param segments joined by `/`; a page's path ends in an empty segment
 */
export const pathTo = (...segments: string[]): string => base + segments.join('/');

/** A page that exists in either script, given as a function of the script. */
export type PathIn = (script: Script) => string;

const inEither =
  (...segments: string[]): PathIn =>
  (script) =>
    pathTo(scriptSlugs[script], ...segments, '');

export const rootPath = pathTo('');
export const homePath: PathIn = inEither();
export const searchPath: PathIn = inEither('search');
export const aboutPath: PathIn = inEither('about');
export const documentPath = (id: string): PathIn => inEither('d', id);
export const receivedPath = (id: string): PathIn => inEither('d', id, 'received');
export const changesPath = (id: string): PathIn => inEither('d', id, 'changes');
/** Two documents side by side; the ids in alphabetical order. */
export const comparePath = (left: string, right: string): PathIn => inEither('compare', left, right);
export const documentsDataPath = pathTo('data', 'documents.json');
export const recordsDataPath = pathTo('data', 'records.json');
/** A record's own address, which says nothing of its kind. */
export const recordPath = (id: string): string => pathTo('r', id, '');
export const editsDataPath = (id: string): string => pathTo('data', 'edits', `${id}.json`);
export const receivedDataPath = (id: string): string => pathTo('data', 'received', `${id}.txt`);
