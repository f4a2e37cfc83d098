import { allDocuments } from './documents.ts';
import { inBothScripts } from './scriptPages.ts';

/** The static paths of a page that every document has, in both scripts. */
export const documentPages = async () =>
  inBothScripts(
    (await allDocuments()).map((document) => ({ params: { id: document.id }, props: { document } })),
  );
