import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../../publish/fileResponse.ts';
import type { MeasureEntry } from '../../../view/measure/entry.ts';
import { measureCsv } from '../../../publish/data/measureCsv.ts';
import { measureFiles } from '../../../features/measure/pages.ts';

export const getStaticPaths = measureFiles satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: MeasureEntry }> = ({ props: { entry } }) =>
  fileOf('csv', measureCsv(entry));
