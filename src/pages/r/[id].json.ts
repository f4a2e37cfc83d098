import type { APIRoute, GetStaticPaths } from 'astro';
import { recordEntries, recordPages } from '../../site/record/entries.ts';
import { withdrawnData } from '../../site/record/withdrawnData.ts';

export const getStaticPaths = recordPages satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params: { id } }) => {
  const { standing, withdrawn } = await recordEntries();
  const gone = withdrawn.get(id);
  const data = standing.get(id)?.data ?? (gone && withdrawnData(gone));
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
