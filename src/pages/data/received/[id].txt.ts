import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments } from '../../../view/documents.ts';

export const getStaticPaths = (() =>
  allDocuments().map(({ id, received }) => ({
    params: { id },
    props: { received },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ received: string }> = ({ props }) =>
  new Response(props.received, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
