import type { APIRoute, GetStaticPaths } from 'astro';
import type { Edits } from '../../../model/edits.ts';
import { allDocuments } from '../../../view/documents.ts';

export const getStaticPaths = (() =>
  allDocuments().map(({ id, edits }) => ({ params: { id }, props: edits }))) satisfies GetStaticPaths;

export const GET: APIRoute<Edits> = ({ props }) =>
  new Response(`${JSON.stringify(props, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
