import { occasionsOf } from '../registry/lasting.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { allRegistries } from './registries.ts';

async function read(): Promise<PolicyDocument[]> {
  const documents = await allDocuments();
  const counts = new Map((await allRegistries()).map(({ document, records }) => [document, records.length]));
  const homes = new Set(occasionsOf(documents, counts).map(({ document }) => document));
  return documents
    .filter(({ id }) => homes.has(id))
    .toSorted(
      (a, b) => a.speech.said.day.localeCompare(b.speech.said.day, 'en') || a.id.localeCompare(b.id, 'en'),
    );
}

let all: Promise<PolicyDocument[]> | undefined;

/** Every speech by the witness that has its records, in the order of time. */
export function allSpeeches(): Promise<PolicyDocument[]> {
  if (import.meta.env.DEV) return read();
  return (all ??= read());
}
