import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../model/locales.ts';
import { feedIn } from '../../site/feed.ts';
import { fileOf } from '../../site/fileResponse.ts';
import { inLocales } from '../../site/localePages.ts';

export const getStaticPaths = (() => inLocales([{ props: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  fileOf('atom', feedIn(props.locale));
