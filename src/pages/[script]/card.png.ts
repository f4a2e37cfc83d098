import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPicture } from '../../pictures/picture.ts';
import type { Script } from '../../schemas/common.ts';
import { siteCard } from '../../site/cards.ts';
import { inBothScripts } from '../../site/scriptPages.ts';

export const getStaticPaths = (() => inBothScripts([{ props: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = async ({ props: { script } }) =>
  new Response(Buffer.from(await documentPicture(siteCard(script))), {
    headers: { 'content-type': 'image/png' },
  });
