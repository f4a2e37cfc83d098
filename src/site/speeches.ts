import { occasionsOf } from '../registry/lasting.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { allRegistries } from './registries.ts';
import { oncePerBuild } from './oncePerBuild.ts';

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

/** Every speech by the witness that has its records, in the order of time. */
export const allSpeeches = oncePerBuild(read);
