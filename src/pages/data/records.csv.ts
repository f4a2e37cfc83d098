import type { APIRoute } from 'astro';
import { dataFile } from '../../site/dataFiles.ts';
import { fileOf } from '../../site/fileResponse.ts';

export const GET: APIRoute = async () => fileOf('csv', await dataFile('records.csv'));
