import type { APIRoute } from 'astro';
import { fileOf } from '../publish/fileResponse.ts';
import { absolute, urls } from '../view/urls.ts';

export const GET: APIRoute = () =>
  fileOf('text', `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemapPath)}\n`);
