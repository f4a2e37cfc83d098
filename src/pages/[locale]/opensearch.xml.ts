import type { APIRoute, GetStaticPaths } from 'astro';
import { firstLocale, type Locale, otherLocales, slugOf } from '../../model/locales.ts';
import { fileOf } from '../../publish/fileResponse.ts';
import { openSearchIn } from '../../publish/openSearch.ts';

// That of the first language stands at the root of the site.
export const getStaticPaths = (() =>
  otherLocales(firstLocale).map((locale) => ({
    params: { locale: slugOf(locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  fileOf('openSearch', openSearchIn(locale));
