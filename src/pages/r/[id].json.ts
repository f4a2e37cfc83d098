import type { APIRoute, GetStaticPaths } from 'astro';
import { recordEntries, recordPages } from '../../site/record/entries.ts';
import { recordDataById } from '../../site/recordsData.ts';
import { withdrawnData } from '../../site/record/withdrawnData.ts';

export const getStaticPaths = recordPages satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = ({ params: { id } }) => {
  const { withdrawn } = recordEntries();
  const gone = withdrawn.get(id);
  const data = recordDataById().get(id) ?? (gone && withdrawnData(gone));
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
