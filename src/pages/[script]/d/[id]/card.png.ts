import type { APIRoute, GetStaticPaths } from 'astro';
import { documentPicture } from '../../../../pictures/picture.ts';
import type { Script } from '../../../../schemas/common.ts';
import { documentCard } from '../../../../site/cards.ts';
import { documentPages } from '../../../../site/documentPages.ts';
import type { PolicyDocument } from '../../../../site/documents.ts';

export const getStaticPaths = documentPages satisfies GetStaticPaths;

interface Props {
  script: Script;
  document: PolicyDocument;
}

export const GET: APIRoute<Props> = async ({ props: { script, document } }) =>
  new Response(Buffer.from(await documentPicture(documentCard(document, script))), {
    headers: { 'content-type': 'image/png' },
  });
