import type { CorpusRecord } from '../../corpus/record.ts';
import { measureEntries } from '../../view/measure/entry.ts';
import { allRecords } from '../../view/record/records.ts';
import { followed } from './selections.ts';

/** The promise that the first page follows; null where none with a number is judged. */
export const followedPromise = (): CorpusRecord | null => {
  const measures = measureEntries();
  return followed(allRecords(), (series) => measures.get(series)?.points.length ?? 0);
};
