import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../../model/locales.ts';
import { groupFeedIn } from '../../../../publish/feeds/feed.ts';
import { type Fed, fed } from '../../../../publish/feeds/groups.ts';
import { fileOf } from '../../../../publish/fileResponse.ts';
import { inLocales } from '../../../../view/localePages.ts';

/** A feed for each topic, measure, speaker and document. */
export const getStaticPaths = (() =>
  inLocales(
    fed().map((each) => ({ params: { group: each.group, id: each.id }, props: { each } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; each: Fed }> = ({ props: { locale, each } }) =>
  fileOf('atom', groupFeedIn(each, locale));
