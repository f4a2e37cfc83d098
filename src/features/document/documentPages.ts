import { allDocuments } from '../../view/documents.ts';
import { inLocales } from '../../view/localePages.ts';

/** The static paths of a page that every document has, in every language. */
export const documentPages = () =>
  inLocales(allDocuments().map((document) => ({ params: { id: document.id }, props: { document } })));
