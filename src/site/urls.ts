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

/** A page of a list that is cut into several: the first has the list's own address. */
export const continuedPath =
  (list: PathIn, number: number): PathIn =>
  (script) =>
    number === 1 ? list(script) : `${list(script)}${number}/`;

export const rootPath = pathTo('');
export const sitemapPath = pathTo('sitemap-index.xml');
export const homePath: PathIn = inEither();
export const searchPath: PathIn = inEither('search');
export const aboutPath: PathIn = inEither('about');
/** How everything is set, shown on one page. */
export const designPath: PathIn = inEither('design');
export const dataPath: PathIn = inEither('data');
export const topicsPath: PathIn = inEither('topics');
export const topicPath = (id: string): PathIn => inEither('topics', id);
/** All documents, the newest first. */
export const documentsPath: PathIn = inEither('documents');
export const speakersPath: PathIn = inEither('speakers');
export const speakerPath = (id: string): PathIn => inEither('speakers', id);
export const measuresPath: PathIn = inEither('series');
/** A measure followed across speeches. */
export const measurePath = (id: string): PathIn => inEither('series', id);
/** A measure as a small page for other sites to frame. */
export const measureEmbedPath = (id: string): PathIn => inEither('series', id, 'embed');
/** The chart of a measure, and its points, as files. */
export const measureChartPath = (id: string, script: Script): string =>
  pathTo(scriptSlugs[script], 'series', id, 'chart.svg');
export const measureDataPath = (id: string, ending: 'csv' | 'json'): string =>
  pathTo('data', 'series', `${id}.${ending}`);
/** All targets, and all records: to be filtered and sorted. */
export const targetsPath: PathIn = inEither('targets');
export const timelinePath: PathIn = inEither('timeline');
/** The time line of one kind of record, of one topic; of one year, page by page. */
export const timelineKindPath = (kind: string): PathIn => inEither('timeline', 'kind', kind);
export const timelineTopicPath = (id: string): PathIn => inEither('timeline', 'topic', id);
export const timelineYearPath = (year: string, page = 1): PathIn =>
  page === 1 ? inEither('timeline', year) : inEither('timeline', year, String(page));
export const termsPath: PathIn = inEither('terms');
export const termPath = (id: string): PathIn => inEither('terms', id);
export const documentPath = (id: string): PathIn => inEither('d', id);
export const receivedPath = (id: string): PathIn => inEither('d', id, 'received');
export const changesPath = (id: string): PathIn => inEither('d', id, 'changes');
/** What a speech says again of an earlier one; both by their documents. */
export const sincePath = (later: string, earlier: string): PathIn => inEither('d', later, 'since', earlier);
/** Two documents side by side; the ids in alphabetical order. */
export const comparePath = (left: string, right: string): PathIn => inEither('compare', left, right);
export const documentsDataPath = pathTo('data', 'documents.json');
export const recordsDataPath = pathTo('data', 'records.json');
/** A record's own address, which says nothing of its kind. */
export const recordPath = (id: string): string => pathTo('r', id, '');
/** The part of a record's page that is in one script; the page begins with the simplified one. */
export const recordPathIn = (id: string, script: Script): string =>
  recordPath(id) + (script === 'zh-Hans' ? '' : `#${scriptSlugs[script]}`);
/** The pictures for link previews: of a record, of a document, of everything else. */
export const recordPicturePath = (id: string): string => pathTo('r', id, 'card.png');
export const documentPicturePath = (script: Script, id: string): string =>
  pathTo(scriptSlugs[script], 'd', id, 'card.png');
export const sitePicturePath = (script: Script): string => pathTo(scriptSlugs[script], 'card.png');
export const editsDataPath = (id: string): string => pathTo('data', 'edits', `${id}.json`);
export const receivedDataPath = (id: string): string => pathTo('data', 'received', `${id}.txt`);
/** A record as a card for other sites to frame; the card in traditional script is its part `#zh-hant`. */
export const recordEmbedPath = (id: string): string => pathTo('r', id, 'embed', '');
/** A record's entry of `data/records.json`, by itself. */
export const recordDataPath = (id: string): string => pathTo('r', `${id}.json`);
/** A citation of a record, as a file. */
export const recordCitationPath = (id: string, script: Script, ending: string): string =>
  pathTo('r', id, `cite.${scriptSlugs[script]}.${ending}`);
/** A file of `data/`, by its name. */
export const dataFilePath = (name: string): string => pathTo('data', name);
/** The JSON Schema of a file of `data/`, by its name without ending. */
export const schemaPath = (name: string): string => pathTo('data', 'schema', `${name}.json`);
/** Every deadline as a calendar; of one topic where one is named. */
export const deadlinesPath = (topic?: string): string =>
  topic === undefined ? pathTo('deadlines.ics') : pathTo('topics', topic, 'deadlines.ics');
/** The feed of a script; of several documents that it is cut into, the one with that number, from 1. */
export const feedPath = (script: Script, number = 1): string =>
  number === 1
    ? pathTo(scriptSlugs[script], 'feed.xml')
    : pathTo(scriptSlugs[script], 'feed', `${number}.xml`);
/** The description of the search that browsers take, in either script. */
export const openSearchPath: PathIn = (script) =>
  script === 'zh-Hans' ? pathTo('opensearch.xml') : pathTo(scriptSlugs[script], 'opensearch.xml');
/** An address as other machines are told it, from its path. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;
