import type { APIRoute } from 'astro';
import { allDocuments } from '../../site/documents.ts';
import { documentData } from '../../site/documentsData.ts';

export const GET: APIRoute = async () => {
  const documents = await Promise.all((await allDocuments()).map(documentData));
  return new Response(`${JSON.stringify(documents, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
