import type { Citation } from './citation.ts';

/** A `meta` element. */
export interface Meta {
  name: string;
  content: string;
}

/** What reference managers read from a record's page. */
export function citationMeta({ title, author, said, url, site }: Citation): Meta[] {
  return [
    { name: 'citation_title', content: title },
    ...(author === null ? [] : [{ name: 'citation_author', content: author }]),
    ...(said === null ? [] : [{ name: 'citation_publication_date', content: said.replaceAll('-', '/') }]),
    { name: 'citation_publisher', content: site },
    { name: 'citation_language', content: 'zh' },
    { name: 'citation_public_url', content: url },
  ];
}
