import { allDocuments, type PolicyDocument } from '../../../view/documents.ts';

/** The most documents of one page: it stays light however many there are. */
const perPage = 100;

/** One of the pages that the list of all documents is cut into. */
export interface DocumentListPage {
  documents: PolicyDocument[];
  /** How many documents there are on all pages. */
  total: number;
  /** The number of this page, from 1. */
  number: number;
  count: number;
}

/** The pages of the list of all documents, the newest document first; at least one. */
export function documentListPages(): DocumentListPage[] {
  const all = allDocuments();
  const count = Math.max(1, Math.ceil(all.length / perPage));
  return Array.from({ length: count }, (_, index) => ({
    documents: all.slice(index * perPage, (index + 1) * perPage),
    total: all.length,
    number: index + 1,
    count,
  }));
}
