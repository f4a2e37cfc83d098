import type { PublishedRecord } from '../schemas/published/record.ts';
import { linkedRecords } from './linkedRecords.ts';
import { verdictsData } from './verdicts.ts';

async function readRecords(): Promise<PublishedRecord[]> {
  const verdicts = await verdictsData();
  return (await linkedRecords()).map((record) => ({ ...record, verdict: verdicts.get(record.id) ?? null }));
}

let all: Promise<PublishedRecord[]> | undefined;

/** Every record of every document, each once, in its own document: the content of `data/records.json`. */
export function recordsData(): Promise<PublishedRecord[]> {
  if (import.meta.env.DEV) return readRecords();
  return (all ??= readRecords());
}
