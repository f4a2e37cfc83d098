import type { APIRoute } from 'astro';
import { dataFile } from '../../publish/data/dataFiles.ts';
import { fileOf } from '../../publish/fileResponse.ts';

export const GET: APIRoute = () => fileOf('csv', dataFile('records.csv'));
