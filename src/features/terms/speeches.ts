import { occasionsOf } from '../../corpus/permanentPages.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';

/** Every speech by the witness that has its records, in the order of time. */
export const allSpeeches = fromCorpus(({ documents, registries }) => {
  const counts = new Map(Array.from(registries, ([document, { records }]) => [document, records.length]));
  const homes = new Set(occasionsOf(documents, counts).map(({ document }) => document));
  return documents
    .filter(({ id }) => homes.has(id))
    .toSorted(
      (a, b) => a.speech.said.day.localeCompare(b.speech.said.day, 'en') || a.id.localeCompare(b.id, 'en'),
    );
});
