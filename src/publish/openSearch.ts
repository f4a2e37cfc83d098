import type { Locale } from '../model/locales.ts';
import { wordsFor } from '../i18n/words.ts';
import { absolute, href, urls } from '../view/urls.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The description of the search in one script (OpenSearch 1.1), with which a browser offers it by itself. */
export function openSearchIn(locale: Locale): string {
  const { siteName, search } = wordsFor(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(siteName)}</ShortName>
  <Description>${escaped(search.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${locale}</Language>
  <Image width="16" height="16" type="image/svg+xml">${escaped(absolute(href('/favicon.svg')))}</Image>
  <Url type="text/html" template="${escaped(absolute(urls.searchPath(locale)))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(absolute(urls.openSearchPath(locale)))}"/>
</OpenSearchDescription>
`;
}
