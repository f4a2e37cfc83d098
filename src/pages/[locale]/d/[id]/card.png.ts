import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPicture } from '../../../../publish/pictures/picture.ts';
import type { Locale } from '../../../../model/locales.ts';
import { documentCard } from '../../../../publish/cards.ts';
import { documentPages } from '../../../../features/document/documentPages.ts';
import type { PolicyDocument } from '../../../../view/documents.ts';

export const getStaticPaths = documentPages satisfies GetStaticPaths;

interface Props {
  locale: Locale;
  document: PolicyDocument;
}

export const GET: APIRoute<Props> = async ({ props: { locale, document } }) =>
  new Response(Buffer.from(await documentPicture(documentCard(document, locale))), {
    headers: { 'content-type': 'image/png' },
  });
