import { getCollection } from 'astro:content';
import type { Records } from '../schemas/record.ts';

/** The registries of all documents, those included of which only withdrawn records are left. */
export const allRegistries = async (): Promise<Records[]> =>
  (await getCollection('records')).map(({ data }) => data);
