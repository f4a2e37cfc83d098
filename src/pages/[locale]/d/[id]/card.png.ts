import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPicture } from '../../../../pictures/picture.ts';
import type { Locale } from '../../../../model/locales.ts';
import { documentCard } from '../../../../site/cards.ts';
import { documentPages } from '../../../../site/documentPages.ts';
import type { PolicyDocument } from '../../../../site/documents.ts';

export const getStaticPaths = documentPages satisfies GetStaticPaths;

interface Props {
  locale: Locale;
  document: PolicyDocument;
}

export const GET: APIRoute<Props> = async ({ props: { locale, document } }) =>
  new Response(Buffer.from(await documentPicture(documentCard(document, locale))), {
    headers: { 'content-type': 'image/png' },
  });
