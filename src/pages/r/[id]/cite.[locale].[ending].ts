import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales, slugOf } from '../../../model/locales.ts';
import { citationFormats } from '../../../publish/citations/formats.ts';
import { recordCitation, withdrawnCitation } from '../../../publish/citations/recordCitation.ts';
import { recordEntries, recordPages } from '../../../view/record/entries.ts';

interface Props {
  id: string;
  locale: Locale;
}

export const getStaticPaths = (() =>
  recordPages().flatMap(({ params: { id } }) =>
    locales.flatMap((locale) =>
      citationFormats.map(({ ending }) => ({
        params: { id, locale: slugOf(locale), ending },
        props: { id, locale },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, locale }, params, site }) => {
  const { current, withdrawn } = recordEntries();
  const entry = current.get(id);
  const gone = withdrawn.get(id);
  const citation =
    (entry && recordCitation(entry, locale, site)) ?? (gone && withdrawnCitation(gone, locale, site));
  const format = citationFormats.find(({ ending }) => ending === params.ending);
  if (!citation || !format) return new Response(null, { status: 404 });
  return new Response(format.write(citation), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  });
};
