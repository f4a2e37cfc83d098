import type { APIRoute } from 'astro';
import { dataFile } from '../../site/dataFiles.ts';
import { fileOf } from '../../site/fileResponse.ts';

export const GET: APIRoute = () => fileOf('csv', dataFile('records.csv'));
