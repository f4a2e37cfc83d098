import {
  continuedPath,
  inEach,
  pageInEach,
  partIn,
  type Route,
  type RouteIn,
  route,
  shapeOf,
} from './address.ts';
import { firstLocale, type Locale, slugOf } from './locales.ts';

// Every address of the site, each made by one function; names that end in `Path` have a link in `view/urls.ts`.

/** A file that is not made by the site: an icon, a part of the search. */
export const filePath = (...segments: readonly string[]): Route => route(...segments);

export const rootPath = route('');
export const sitemapPath = route('sitemap-index.xml');
export const robotsPath = route('robots.txt');
/** The script that chooses the language of a page that is in every one. */
export const languageScriptPath = route('language.js');
export const homePath = pageInEach();
export const searchPath = pageInEach('search');
export const aboutPath = pageInEach('about');
/** How everything is set, shown on one page. */
export const designPath = pageInEach('design');
export const dataPath = pageInEach('data');
export const topicsPath = pageInEach('topics');
export const topicPath = (id: string): RouteIn => pageInEach('topics', id);
/** All documents, the newest first. */
export const documentsPath = pageInEach('documents');
export const speakersPath = pageInEach('speakers');
export const speakerPath = (id: string): RouteIn => pageInEach('speakers', id);
export const measuresPath = pageInEach('series');
/** A measure followed across speeches. */
export const measurePath = (id: string): RouteIn => pageInEach('series', id);
/** A measure as a small page for other sites to frame. */
export const measureEmbedPath = (id: string): RouteIn => pageInEach('series', id, 'embed');
/** The chart of a measure, and its points, as files. */
export const measureChartPath = (id: string, locale: Locale): Route =>
  inEach('series', id, 'chart.svg')(locale);
export const measureDataPath = (id: string, ending: 'csv' | 'json'): Route =>
  route('data', 'series', `${id}.${ending}`);
/** All targets, all records, and lists of them: to be filtered and sorted. */
export const targetsPath = pageInEach('targets');
export const targetsListPath = (...list: string[]): RouteIn => pageInEach('targets', ...list);
export const timelinePath = pageInEach('timeline');
/** The time line of one kind of record, of one topic; of one year, page by page. */
export const timelineKindPath = (kind: string): RouteIn => pageInEach('timeline', 'kind', kind);
export const timelineTopicPath = (id: string): RouteIn => pageInEach('timeline', 'topic', id);
export const timelineYearPath = (year: string, page = 1): RouteIn =>
  continuedPath(pageInEach('timeline', year), page);
const yearShape = new RegExp(`^${shapeOf(timelineYearPath('(\\d{4})'))}(?:(\\d+)/)?$`);
/** The year of a page of the time line, and which of its pages it is; null for another address. */
export function timelineYearIn(address: string): { year: string; page: number } | null {
  const [, year, page = '1'] = yearShape.exec(address) ?? [];
  return year === undefined ? null : { year, page: Number(page) };
}
/** The sources outside the collection; one with the facts that it bears. */
export const evidenceListPath = pageInEach('evidence');
export const evidencePath = (id: string): RouteIn => pageInEach('evidence', id);
/** A fact: a part of the page of its source. */
export const factPath = (source: string, n: number): RouteIn => {
  const page = evidencePath(source);
  return (locale) => `${page(locale)}#f${n}`;
};
/** The papers and campaigns that are named; one of them. */
export const namedListPath = pageInEach('named');
export const namedPath = (id: string): RouteIn => pageInEach('named', id);
export const termsPath = pageInEach('terms');
export const termPath = (id: string): RouteIn => pageInEach('terms', id);
export const documentPath = (id: string): RouteIn => pageInEach('d', id);
export const receivedPath = (id: string): RouteIn => pageInEach('d', id, 'received');
export const changesPath = (id: string): RouteIn => pageInEach('d', id, 'changes');
/** What a speech says again of an earlier one; both by their documents. */
export const sincePath = (later: string, earlier: string): RouteIn =>
  pageInEach('d', later, 'since', earlier);
const sinceShape = new RegExp(`^${shapeOf(sincePath('([^/]+)', '([^/]+)'))}$`);
/** The documents of a page that says what a speech says again; null for another address. */
export function sinceIn(address: string): readonly [later: string, earlier: string] | null {
  const [, later, earlier] = sinceShape.exec(address) ?? [];
  return later === undefined || earlier === undefined ? null : [later, earlier];
}
/** Two documents side by side; the ids in alphabetical order. */
export const comparePath = (left: string, right: string): RouteIn => pageInEach('compare', left, right);
export const documentsDataPath = route('data', 'documents.json');
export const recordsDataPath = route('data', 'records.json');
/** A record's own address, which says nothing of its kind. */
export const recordPath = (id: string): Route => route('r', id, '');
/** The part of a record's page that is in one language. */
export const recordPathIn = (id: string, locale: Locale): Route => partIn(recordPath(id), locale);
/** The pictures for link previews: of a record, of a document, of everything else. */
export const recordPicturePath = (id: string): Route => route('r', id, 'card.png');
export const documentPicturePath = (locale: Locale, id: string): Route => inEach('d', id, 'card.png')(locale);
export const sitePicturePath: RouteIn = inEach('card.png');
export const editsDataPath = (id: string): Route => route('data', 'edits', `${id}.json`);
export const receivedDataPath = (id: string): Route => route('data', 'received', `${id}.txt`);
/** A record as a card for other sites to frame; the card in another language is a part of it. */
export const recordEmbedPath = (id: string): Route => route('r', id, 'embed', '');
export const recordEmbedPathIn = (id: string, locale: Locale): Route => partIn(recordEmbedPath(id), locale);
/** A record's entry of `data/records.json`, by itself. */
export const recordDataPath = (id: string): Route => route('r', `${id}.json`);
/** A citation of a record, as a file. */
export const recordCitationPath = (id: string, locale: Locale, ending: string): Route =>
  route('r', id, `cite.${slugOf(locale)}.${ending}`);
/** A file of `data/`, by its name. */
export const dataFilePath = (name: string): Route => route('data', name);
/** The JSON Schema of a file of `data/`, by its name without ending. */
export const schemaPath = (name: string): Route => route('data', 'schema', `${name}.json`);
/** Every deadline as a calendar; of one topic where one is named. */
export const deadlinesPath = (topic?: string): Route =>
  topic === undefined ? route('deadlines.ics') : route('topics', topic, 'deadlines.ics');
/** The feed of a language; of several documents that it is cut into, the one with that number, from 1. */
export const feedPath = (locale: Locale, number = 1): Route =>
  number === 1 ? inEach('feed.xml')(locale) : inEach('feed', `${number}.xml`)(locale);
/** What has a feed of its own, by the segment of its addresses: a topic, a measure, a speaker, a document. */
export const fedGroups = ['topics', 'series', 'speakers', 'd'] as const;
export type FedGroup = (typeof fedGroups)[number];
/** The feed of what is in a group, and of what changes in it. */
export const groupFeedPath = (group: FedGroup, id: string): RouteIn => inEach(group, id, 'feed.xml');
/** What changed, day by day, the newest first. */
export const updatesPath = pageInEach('updates');
/** The description of the search that browsers take. */
export const openSearchPath: RouteIn = (locale) =>
  locale === firstLocale ? route('opensearch.xml') : inEach('opensearch.xml')(locale);
/** The folder of the files that the explorer loads. */
export const explorerPath = (version: string): Route => route('explorer', version, '');
/** The folder of Pagefind's files, and in it that of the search's own index. */
export const pagefindPath = route('pagefind', '');
export const findPath = route('pagefind', 'lists', '');

/** The pages that are there whatever the content is; that of the design and the languages' own choice make no promise. */
export const sitePages: readonly RouteIn[] = [
  ...[homePath, aboutPath, dataPath, documentsPath, feedPath, openSearchPath, searchPath, measuresPath],
  ...[
    speakersPath,
    evidenceListPath,
    updatesPath,
    namedListPath,
    targetsPath,
    targetsListPath('all'),
    topicsPath,
    termsPath,
    timelinePath,
  ],
];

/** The files and pages without language that are there whatever the content is. */
export const siteFiles: readonly Route[] = [
  ...[rootPath, deadlinesPath(), robotsPath, sitemapPath],
  ...[dataFilePath('records.csv'), schemaPath('edits')],
];

/** The lists that are cut into pages. */
const lists = [
  ...[documentsPath, updatesPath, targetsPath, targetsListPath('all')],
  ...[speakerPath('[^/]+'), topicPath('[^/]+'), timelineYearPath('\\d{4}')],
];
const continued = new RegExp(`(?:${lists.map(shapeOf).join('|')})\\d+/$`);

/**
 * Whether an address is that of a page of a list after its first: search engines are led to the first alone.
 *
 * @param address with or without the path that the site lives under
 */
export const isContinued = (address: string): boolean => continued.test(address);

/** Pages that are parts of others or show how they are made. */
const aside = [shapeOf(designPath), shapeOf(measureEmbedPath('[^/]+')), recordEmbedPath('[^/]+')];
const hidden = new RegExp(`^(?:${aside.join('|')})$`);

/** Whether an address is that of a page that no search engine is led to, whatever it holds; without the site's own path. */
export const isHidden = (address: string): boolean => hidden.test(address);
