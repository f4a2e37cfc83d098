import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFile, dataFiles } from '../../site/dataFiles.ts';
import { fileOf } from '../../site/fileResponse.ts';

// A file for every kind of content that is published, and the records as a table.
export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  fileOf(file.endsWith('.csv') ? 'csv' : 'json', await dataFile(file));
