import type { APIRoute } from 'astro';
import { fileOf } from '../site/fileResponse.ts';
import { openSearchIn } from '../site/openSearch.ts';

export const GET: APIRoute = () => fileOf('openSearch', openSearchIn('zh-Hans'));
