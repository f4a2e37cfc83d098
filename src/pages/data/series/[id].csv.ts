import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../../site/fileResponse.ts';
import type { MeasureEntry } from '../../../site/measure/entry.ts';
import { measureCsv } from '../../../site/measure/files.ts';
import { measureFiles } from '../../../site/measure/pages.ts';

export const getStaticPaths = measureFiles satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: MeasureEntry }> = ({ props: { entry } }) =>
  fileOf('csv', measureCsv(entry));
