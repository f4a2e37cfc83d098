import { getCollection } from 'astro:content';
import { documentsById } from './documents.ts';
import { scriptSlugs } from './urls.ts';

/** The static paths of a page that every document has: one for each of its articles, in either script. */
export async function documentPages() {
  const documents = documentsById();
  return (await getCollection('articles')).flatMap(({ data: { document: id, script } }) => {
    const document = documents.get(id);
    return document ? [{ params: { script: scriptSlugs[script], id }, props: { script, document } }] : [];
  });
}
