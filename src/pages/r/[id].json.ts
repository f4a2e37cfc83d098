import type { APIRoute, GetStaticPaths } from 'astro';
import { recordEntries, recordPages } from '../../view/record/entries.ts';
import { recordDataById } from '../../publish/data/recordsData.ts';
import { withdrawnData } from '../../publish/data/withdrawnData.ts';

export const getStaticPaths = recordPages satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = ({ params: { id } }) => {
  const { withdrawn } = recordEntries();
  const gone = withdrawn.get(id);
  const data = recordDataById().get(id) ?? (gone && withdrawnData(gone));
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
