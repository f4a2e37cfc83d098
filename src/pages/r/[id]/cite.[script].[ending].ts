import type { APIRoute, GetStaticPaths } from 'astro';
import type { Script } from '../../../schemas/common.ts';
import { citationFormats } from '../../../site/citations/formats.ts';
import { recordCitation, withdrawnCitation } from '../../../site/citations/recordCitation.ts';
import { recordEntries, recordPages } from '../../../site/record/entries.ts';
import { scriptSlugs } from '../../../site/urls.ts';
import { scripts } from '../../../text/scripts.ts';

interface Props {
  id: string;
  script: Script;
}

export const getStaticPaths = (() =>
  recordPages().flatMap(({ params: { id } }) =>
    scripts.flatMap((script) =>
      citationFormats.map(({ ending }) => ({
        params: { id, script: scriptSlugs[script], ending },
        props: { id, script },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, script }, params, site }) => {
  const { standing, withdrawn } = recordEntries();
  const entry = standing.get(id);
  const gone = withdrawn.get(id);
  const citation =
    (entry && recordCitation(entry, script, site)) ?? (gone && withdrawnCitation(gone, script, site));
  const format = citationFormats.find(({ ending }) => ending === params.ending);
  if (!citation || !format) return new Response(null, { status: 404 });
  return new Response(format.write(citation), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  });
};
