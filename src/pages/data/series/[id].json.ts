import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../../publish/fileResponse.ts';
import type { MeasureEntry } from '../../../view/measure/entry.ts';
import { measureFiles } from '../../../features/measure/pages.ts';
import { measureData } from '../../../publish/data/measuresData.ts';

export const getStaticPaths = measureFiles satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: MeasureEntry }> = ({ props: { entry } }) =>
  fileOf('json', `${JSON.stringify(measureData(entry), null, 1)}\n`);
