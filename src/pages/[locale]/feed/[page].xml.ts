import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../model/locales.ts';
import { feedCount, feedIn } from '../../../publish/feeds/feed.ts';
import { fileOf } from '../../../publish/fileResponse.ts';
import { inLocales } from '../../../view/localePages.ts';

/** The documents that a long feed is continued in, from the second on. */
export const getStaticPaths = (() =>
  inLocales(
    Array.from({ length: feedCount() - 1 }, (_, index) => ({
      params: { page: String(index + 2) },
      props: { number: index + 2 },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; number: number }> = ({ props }) =>
  fileOf('atom', feedIn(props.locale, props.number));
