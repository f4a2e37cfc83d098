import type { APIRoute } from 'astro';
import { firstLocale } from '../model/locales.ts';
import { fileOf } from '../publish/fileResponse.ts';
import { openSearchIn } from '../publish/openSearch.ts';

export const GET: APIRoute = () => fileOf('openSearch', openSearchIn(firstLocale));
