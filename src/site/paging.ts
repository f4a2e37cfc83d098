import { type Gathering, gathered } from './deadlines.ts';
import type { PolicyDocument } from './documents.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';

/** The most records, and the most documents, of one page: it stays light however much is gathered. */
export const perPage = 200;

/** Records of one sort that stand on a page, and how many there are on all pages. */
export interface GatheredGroup {
  name: Gathering;
  total: number;
  records: readonly PublishedRecord[];
}

/** One of the pages that what is gathered is cut into. */
export interface GatheredPage {
  /** From 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  groups: readonly GatheredGroup[];
  /** How many records there are on all pages. */
  total: number;
  documents: readonly PolicyDocument[];
}

/**
 * Cuts what is gathered into pages: records in the order of their groups, documents as given.
 *
 * @returns at least one page
 */
export function gatheredPages(
  records: readonly PublishedRecord[],
  documents: readonly PolicyDocument[],
): GatheredPage[] {
  const groups = gathered(records);
  const count = Math.max(1, Math.ceil(Math.max(records.length, documents.length) / perPage));
  return Array.from({ length: count }, (_, index) => {
    const start = index * perPage;
    let reached = 0;
    const here = groups.map(({ name, records: all }): GatheredGroup => {
      const from = Math.max(0, start - reached);
      const to = Math.max(0, start + perPage - reached);
      reached += all.length;
      return { name, total: all.length, records: all.slice(from, to) };
    });
    return {
      number: index + 1,
      count,
      groups: here.filter((group) => group.records.length > 0),
      total: records.length,
      documents: documents.slice(start, start + perPage),
    };
  });
}

/**
 * The static paths of a list: its own page without number, those that continue it with theirs.
 *
 * @param id the list's parameter
 * @param props what its pages have in common
 */
export const pathsOf = <P extends object>(id: string, props: P, pages: readonly GatheredPage[]) =>
  pages.map((page) => ({
    params: { id, page: page.number === 1 ? undefined : String(page.number) },
    props: { ...props, page },
  }));
