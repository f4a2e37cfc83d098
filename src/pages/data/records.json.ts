import type { APIRoute } from 'astro';
import { recordsData } from '../../site/recordsData.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await recordsData(), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
