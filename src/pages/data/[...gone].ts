import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../publish/fileResponse.ts';
import { type Gone, goneList } from '../../publish/withdrawnPages.ts';

// A file at every address of a data file that is there no longer.
export const getStaticPaths = (() =>
  goneList()
    .filter(({ address }) => address.startsWith('/data/'))
    .map((gone) => ({
      params: { gone: gone.address.slice('/data/'.length) },
      props: { ...gone },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Gone> = ({ props: { address, page } }) =>
  address.endsWith('.json')
    ? fileOf('json', `${JSON.stringify({ withdrawn: page }, null, 1)}\n`)
    : fileOf('text', `${page.title}：已于${page.day}撤下。${page.reason}\n`);
