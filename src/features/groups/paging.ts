import type { CorpusRecord } from '../../corpus/record.ts';
import { type Grouping, grouped } from '../../view/deadlines.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { type GroupPart, pagesOf } from '../../view/groupPages.ts';

/** The most records, and the most documents, of one page: it stays light however much there is. */
export const perPage = 200;

/** One of the pages that a group is cut into. */
export interface GroupedPage {
  /** From 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  groups: readonly GroupPart<CorpusRecord, Grouping>[];
  /** How many records there are on all pages. */
  total: number;
  documents: readonly PolicyDocument[];
}

/**
 * Cuts a group into pages: records in the order of their groups, documents as given.
 *
 * @returns at least one page
 */
export function groupedPages(
  records: readonly CorpusRecord[],
  documents: readonly PolicyDocument[],
): GroupedPage[] {
  const pages = pagesOf(grouped(records), perPage);
  const count = Math.max(pages.length, Math.ceil(documents.length / perPage));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    groups: pages[index] ?? [],
    total: records.length,
    documents: documents.slice(index * perPage, (index + 1) * perPage),
  }));
}

/**
 * The static paths of a list: its own page without number, those that continue it with theirs.
 *
 * @param id the list's parameter
 * @param props what its pages have in common
 */
export const pathsOf = <P extends object>(id: string, props: P, pages: readonly GroupedPage[]) =>
  pages.map((page) => ({
    params: { id, page: page.number === 1 ? undefined : String(page.number) },
    props: { ...props, page },
  }));
