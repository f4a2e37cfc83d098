import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments } from '../../../site/documents.ts';
import { readReceived } from '../../../site/receivedText.ts';

export const getStaticPaths = (async () =>
  (await allDocuments()).map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  new Response(await readReceived(props.id), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
