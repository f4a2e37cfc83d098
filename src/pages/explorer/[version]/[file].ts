import type { APIRoute, GetStaticPaths } from 'astro';
import { explorerFiles, explorerVersion } from '../../../features/explorer/files.ts';
import { fileOf } from '../../../publish/fileResponse.ts';

export const getStaticPaths = (() => {
  const version = explorerVersion();
  return [...explorerFiles().keys()].map((file) => ({ params: { version, file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) => fileOf('json', explorerFiles().get(file) ?? '');
