import type { Locale } from '../model/locales.ts';
import { type Route, underBase } from '../model/address.ts';
import * as routes from '../model/routes.ts';
import { recordNumber } from '../model/placedRecords.ts';

export { continuedPath, inLocale } from '../model/address.ts';

/** A page that exists in every language, given as a function of the language. */
export type PathIn = (locale: Locale) => string;

/** An address as a page links to it. */
export const href = (route: Route): string => underBase(import.meta.env.BASE_URL, route);

/** An address as other machines are told it, from its path. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** A route, or a function that gives one sooner or later, with the path that the site lives under. */
type Linked<R> = R extends string
  ? string
  : R extends (...given: infer Given) => infer Made
    ? (...given: Given) => Linked<Made>
    : never;

const isRoute = (made: unknown): made is Route => typeof made === 'string';

const linked = <R>(route: R): Linked<R> =>
  (isRoute(route)
    ? href(route)
    : (...given: unknown[]) => linked((route as (...each: unknown[]) => unknown)(...given))) as Linked<R>;

export const aboutPath = linked(routes.aboutPath);
export const changesPath = linked(routes.changesPath);
export const comparePath = linked(routes.comparePath);
export const dataFilePath = linked(routes.dataFilePath);
export const dataPath = linked(routes.dataPath);
export const deadlinesPath = linked(routes.deadlinesPath);
export const designPath = linked(routes.designPath);
export const documentPath = linked(routes.documentPath);
export const documentPicturePath = linked(routes.documentPicturePath);
export const documentsDataPath = linked(routes.documentsDataPath);
export const evidenceListPath = linked(routes.evidenceListPath);
export const evidencePath = linked(routes.evidencePath);
export const factPath = linked(routes.factPath);
export const documentsPath = linked(routes.documentsPath);
export const editsDataPath = linked(routes.editsDataPath);
export const explorerPath = linked(routes.explorerPath);
export const feedPath = linked(routes.feedPath);
export const homePath = linked(routes.homePath);
export const measureChartPath = linked(routes.measureChartPath);
export const measureDataPath = linked(routes.measureDataPath);
export const measureEmbedPath = linked(routes.measureEmbedPath);
export const measurePath = linked(routes.measurePath);
export const measuresPath = linked(routes.measuresPath);
export const openSearchPath = linked(routes.openSearchPath);
export const receivedDataPath = linked(routes.receivedDataPath);
export const receivedPath = linked(routes.receivedPath);
export const recordCitationPath = linked(routes.recordCitationPath);
export const recordDataPath = linked(routes.recordDataPath);
export const recordEmbedPath = linked(routes.recordEmbedPath);
export const recordEmbedPathIn = linked(routes.recordEmbedPathIn);
export const recordPath = linked(routes.recordPath);
export const recordPathIn = linked(routes.recordPathIn);
export const recordPicturePath = linked(routes.recordPicturePath);
export const recordsDataPath = linked(routes.recordsDataPath);
export const rootPath = linked(routes.rootPath);
export const schemaPath = linked(routes.schemaPath);
export const searchPath = linked(routes.searchPath);
export const sincePath = linked(routes.sincePath);
export const sitePicturePath = linked(routes.sitePicturePath);
export const sitemapPath = linked(routes.sitemapPath);
export const speakerPath = linked(routes.speakerPath);
export const speakersPath = linked(routes.speakersPath);
export const targetsListPath = linked(routes.targetsListPath);
export const targetsPath = linked(routes.targetsPath);
export const termPath = linked(routes.termPath);
export const termsPath = linked(routes.termsPath);
export const timelineKindPath = linked(routes.timelineKindPath);
export const timelinePath = linked(routes.timelinePath);
export const timelineTopicPath = linked(routes.timelineTopicPath);
export const timelineYearPath = linked(routes.timelineYearPath);
export const topicPath = linked(routes.topicPath);
export const topicsPath = linked(routes.topicsPath);

/** Where a record is marked in the text of a document. */
export const placePath = (document: string, record: string, locale: Locale): string =>
  `${documentPath(document)(locale)}#r-${recordNumber(record)}`;
