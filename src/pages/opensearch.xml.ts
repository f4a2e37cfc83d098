import type { APIRoute } from 'astro';
import { firstLocale } from '../model/locales.ts';
import { fileOf } from '../site/fileResponse.ts';
import { openSearchIn } from '../site/openSearch.ts';

export const GET: APIRoute = () => fileOf('openSearch', openSearchIn(firstLocale));
