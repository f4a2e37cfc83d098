import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPicture } from '../../publish/pictures/picture.ts';
import type { Locale } from '../../model/locales.ts';
import { siteCard } from '../../publish/cards.ts';
import { inLocales } from '../../view/localePages.ts';

export const getStaticPaths = (() => inLocales([{ props: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(Buffer.from(await documentPicture(siteCard(locale))), {
    headers: { 'content-type': 'image/png' },
  });
