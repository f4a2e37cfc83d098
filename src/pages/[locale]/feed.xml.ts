import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../model/locales.ts';
import { feedIn } from '../../publish/feeds/feed.ts';
import { fileOf } from '../../publish/fileResponse.ts';
import { inLocales } from '../../view/localePages.ts';

export const getStaticPaths = (() => inLocales([{ props: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => fileOf('atom', feedIn(props.locale));
