import { inEveryLocale } from '../model/address.ts';
import {
  comparePath,
  dataFilePath,
  schemaPath,
  sincePath,
  siteFiles,
  sitePages,
  timelineKindPath,
  timelineYearPath,
} from '../model/routes.ts';
import { permanentPages, type SpeechPair, type YearPage } from './permanentPages.ts';
import { kinds as recordKinds } from '../model/record.ts';
import type { Content } from './content.ts';
import { dataNames, type PagedItems, pagedItems, pagedKinds, pagedNames } from './kinds/index.ts';
import { recordAddresses } from './kinds/registries.ts';
import { kindCalled, type WithdrawnPage } from './kinds/withdrawn.ts';

/** What has addresses of its own. */
export interface Addressed {
  /** The items of every kind that has pages. */
  readonly items: PagedItems;
  readonly documents: readonly { readonly id: string; readonly speech: string }[];
  /** The ids of all records, those that are withdrawn included. */
  readonly records: readonly string[];
  /** The speeches that are compared with earlier ones. */
  readonly pairs: readonly SpeechPair[];
  /** The pages of the time line for single years. */
  readonly years: readonly YearPage[];
}

/** What has addresses today. */
export const addressedIn = (
  content: Pick<Content, 'documents' | 'registries' | 'published' | keyof PagedItems>,
): Addressed => {
  const registries = [...content.registries.values()];
  const documents = content.documents.map(({ source: { id }, speech }) => ({ id, speech }));
  return {
    items: pagedItems(content),
    documents: documents.map(({ id, speech }) => ({ id, speech: speech.id })),
    records: registries.flatMap(({ records, withdrawn }) => [...records, ...withdrawn].map(({ id }) => id)),
    ...permanentPages(documents, registries, content.published),
  };
};

/** Addresses that are there whatever the content is. */
const fixed = [
  ...siteFiles,
  ...dataNames.flatMap((name) => [dataFilePath(`${name}.json`), schemaPath(name)]),
  ...[...sitePages, ...recordKinds.map(timelineKindPath)].flatMap(inEveryLocale),
];

/** The pages that hold two documents of one speech against each other. */
function comparisons(documents: Addressed['documents']): string[] {
  const ids = documents.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return ids.flatMap((left, index) =>
    ids
      .slice(index + 1)
      .filter(({ speech }) => speech === left.speech)
      .flatMap((right) => inEveryLocale(comparePath(left.id, right.id))),
  );
}

/**
 * The addresses that are promised to last: pages, data and feeds, below the address the site lives at.
 *
 * @returns in code-point order
 */
export const addressesOf = ({ items, documents, records, pairs, years }: Addressed): string[] =>
  [
    ...fixed,
    ...pagedNames.flatMap((name) => [...items[name].keys()].flatMap(pagedKinds[name].addressesOf)),
    ...comparisons(documents),
    ...records.flatMap(recordAddresses),
    ...pairs.flatMap(([later, earlier]) => inEveryLocale(sincePath(later, earlier))),
    ...years.flatMap(({ year, page }) => inEveryLocale(timelineYearPath(year, page))),
  ].toSorted();

/** What is known of an address that is no longer there; undefined where nobody has said anything. */
export function explanationOf(
  address: string,
  withdrawn: readonly WithdrawnPage[],
): WithdrawnPage | undefined {
  const segments = address.split('/').map((segment) => segment.replace(/\.[a-z]+$/, ''));
  return withdrawn.find(
    ({ what, id }) =>
      segments.includes(id) &&
      pagedKinds[kindCalled(what)].segments.some((folder) => segments.includes(folder)),
  );
}

/** The addresses of a list that today's content has no page for. */
export function goneAddresses(published: readonly string[], addressed: Addressed): string[] {
  const now = new Set(addressesOf(addressed));
  return published.filter((address) => !now.has(address));
}
