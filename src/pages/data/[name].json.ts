import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFile, dataFiles } from '../../publish/data/dataFiles.ts';
import { fileOf } from '../../publish/fileResponse.ts';

const ending = '.json';

// A file for every kind of content that is published.
export const getStaticPaths = (() =>
  dataFiles
    .filter((file) => file.endsWith(ending))
    .map((file) => ({
      params: { name: file.slice(0, -ending.length) },
      props: { file },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => fileOf('json', dataFile(file));
