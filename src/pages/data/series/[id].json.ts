import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../../site/fileResponse.ts';
import type { MeasureEntry } from '../../../site/measure/entry.ts';
import { measureFiles } from '../../../site/measure/pages.ts';
import { measureData } from '../../../site/seriesData.ts';

export const getStaticPaths = measureFiles satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: MeasureEntry }> = ({ props: { entry } }) =>
  fileOf('json', `${JSON.stringify(measureData(entry), null, 1)}\n`);
