import { createHash } from 'node:crypto';
import { allDocuments } from './documents.ts';
import { documentData } from './documentsData.ts';
import { recordsData } from './recordsData.ts';

/**
 * The name of this state of the data, from what is in it: the same as long as nothing changes, wherever the
 * site lives.
 */
export async function dataRelease(): Promise<string> {
  const documents = await Promise.all((await allDocuments()).map(documentData));
  const entries: { url: unknown }[] = [...documents, ...(await recordsData())];
  const hash = createHash('sha256');
  // Without the addresses, which depend on where the site lives.
  for (const entry of entries) hash.update(JSON.stringify({ ...entry, url: null }));
  return hash.digest('hex').slice(0, 12);
}
