import type { APIRoute } from 'astro';
import { fileOf } from '../site/fileResponse.ts';
import { absolute, sitemapPath } from '../site/urls.ts';

export const GET: APIRoute = () =>
  fileOf('text', `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath)}\n`);
