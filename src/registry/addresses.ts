import { kinds } from '../schemas/record.ts';
import type { WithdrawnPage } from '../schemas/withdrawn.ts';
import { type SpeechPair, type YearPage, yearPagePath } from './lasting.ts';

/** What has addresses of its own. */
export interface Addressed {
  documents: readonly { id: string; speech: string }[];
  /** The ids of all records, those that are withdrawn included. */
  records: readonly string[];
  topics: readonly string[];
  /** The ids of the measures. */
  series: readonly string[];
  speakers: readonly string[];
  terms: readonly string[];
  /** The speeches that are compared with earlier ones. */
  pairs: readonly SpeechPair[];
  /** The pages of the time line for single years. */
  years: readonly YearPage[];
}

const scripts = ['zh-hans', 'zh-hant'];
const inBoth = (...paths: string[]): string[] =>
  scripts.flatMap((script) => paths.map((path) => `/${script}/${path}`));

/** Addresses that are there whatever the content is. */
const fixed = [
  ...['/', '/deadlines.ics', '/opensearch.xml', '/robots.txt', '/sitemap-index.xml'],
  ...['documents', 'records', 'series', 'speakers', 'topics'].flatMap((name) => [
    `/data/${name}.json`,
    `/data/schema/${name}.json`,
  ]),
  ...['/data/records.csv', '/data/schema/edits.json'],
  '/zh-hant/opensearch.xml',
  ...inBoth('', 'about/', 'data/', 'documents/', 'feed.xml', 'search/', 'series/', 'speakers/'),
  ...inBoth('targets/', 'targets/all/', 'topics/'),
  ...inBoth('terms/', 'timeline/', ...kinds.map((kind) => `timeline/kind/${kind}/`)),
];

/** The pages that hold two documents of one speech against each other. */
function comparisons(documents: Addressed['documents']): string[] {
  const ids = documents.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return ids.flatMap((left, index) =>
    ids
      .slice(index + 1)
      .filter(({ speech }) => speech === left.speech)
      .flatMap((right) => inBoth(`compare/${left.id}/${right.id}/`)),
  );
}

/**
 * The addresses that are promised to last: pages, data and feeds, below the address the site lives at.
 *
 * @returns in code-point order
 */
export const addressesOf = ({
  documents,
  records,
  topics,
  series,
  speakers,
  terms,
  pairs,
  years,
}: Addressed): string[] =>
  [
    ...fixed,
    ...documents.flatMap(({ id }) => [
      ...inBoth(`d/${id}/`, `d/${id}/changes/`, `d/${id}/received/`),
      `/data/edits/${id}.json`,
      `/data/received/${id}.txt`,
    ]),
    ...comparisons(documents),
    ...records.flatMap((id) => [`/r/${id}/`, `/r/${id}.json`]),
    ...topics.flatMap((id) => [
      ...inBoth(`topics/${id}/`, `timeline/topic/${id}/`),
      `/topics/${id}/deadlines.ics`,
    ]),
    ...series.flatMap((id) => [
      ...inBoth(`series/${id}/`),
      `/data/series/${id}.csv`,
      `/data/series/${id}.json`,
    ]),
    ...speakers.flatMap((id) => inBoth(`speakers/${id}/`)),
    ...terms.flatMap((id) => inBoth(`terms/${id}/`)),
    ...pairs.flatMap(([later, earlier]) => inBoth(`d/${later}/since/${earlier}/`)),
    ...years.flatMap((page) => inBoth(`timeline/${yearPagePath(page)}`)),
  ].toSorted();

const folders: Record<WithdrawnPage['what'], readonly string[]> = {
  document: ['d', 'compare', 'edits', 'received'],
  topic: ['topics', 'topic'],
  speaker: ['speakers'],
  measure: ['series'],
  term: ['terms'],
};

/** What is known of an address that is no longer there; undefined where nobody has said anything. */
export function explanationOf(
  address: string,
  withdrawn: readonly WithdrawnPage[],
): WithdrawnPage | undefined {
  const segments = address.split('/').map((segment) => segment.replace(/\.[a-z]+$/, ''));
  return withdrawn.find(
    ({ what, id }) => segments.includes(id) && folders[what].some((folder) => segments.includes(folder)),
  );
}

/** The addresses of a list that today's content has no page for. */
export function goneAddresses(published: readonly string[], addressed: Addressed): string[] {
  const now = new Set(addressesOf(addressed));
  return published.filter((address) => !now.has(address));
}

/** Reads a list of addresses, one a line. */
export const parseAddresses = (text: string): string[] => text.split('\n').filter((line) => line !== '');
