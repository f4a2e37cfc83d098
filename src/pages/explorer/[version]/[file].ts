import type { APIRoute, GetStaticPaths } from 'astro';
import { explorerFiles, explorerVersion } from '../../../site/explorer/files.ts';
import { fileOf } from '../../../site/fileResponse.ts';

export const getStaticPaths = (async () => {
  const version = await explorerVersion();
  return [...(await explorerFiles()).keys()].map((file) => ({ params: { version, file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  fileOf('json', (await explorerFiles()).get(file) ?? '');
