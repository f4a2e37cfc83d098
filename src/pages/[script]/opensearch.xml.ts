import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../site/fileResponse.ts';
import { openSearchIn } from '../../site/openSearch.ts';
import { scriptSlugs } from '../../site/urls.ts';

// The simplified one stands at the root of the site.
export const getStaticPaths = (() => [
  { params: { script: scriptSlugs['zh-Hant'] } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => fileOf('openSearch', openSearchIn('zh-Hant'));
