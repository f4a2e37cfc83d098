import { createHash } from 'node:crypto';
import { documentsData } from './documentsData.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { recordsData } from './recordsData.ts';

/**
 * The name of this state of the data, from what is in it: the same as long as nothing changes, wherever the
 * site lives.
 */
export const dataRelease = fromCorpus((corpus): string => {
  const entries: { url: unknown }[] = [...documentsData(corpus), ...recordsData(corpus)];
  const hash = createHash('sha256');
  // Without the addresses, which depend on where the site lives.
  for (const entry of entries) hash.update(JSON.stringify({ ...entry, url: null }));
  return hash.digest('hex').slice(0, 12);
});
