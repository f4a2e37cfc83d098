import { allDocuments } from './documents.ts';
import { inLocales } from './localePages.ts';

/** The static paths of a page that every document has, in every language. */
export const documentPages = () =>
  inLocales(allDocuments().map((document) => ({ params: { id: document.id }, props: { document } })));
