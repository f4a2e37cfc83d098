import type { PublishedRecord } from '../schemas/published/record.ts';
import { linkedRecords } from './linkedRecords.ts';
import { verdictsData } from './verdicts.ts';
import { oncePerBuild } from './oncePerBuild.ts';

async function readRecords(): Promise<PublishedRecord[]> {
  const verdicts = await verdictsData();
  return (await linkedRecords()).map((record) => ({ ...record, verdict: verdicts.get(record.id) ?? null }));
}

/** Every record of every document, each once, in its own document: the content of `data/records.json`. */
export const recordsData = oncePerBuild(readRecords);
