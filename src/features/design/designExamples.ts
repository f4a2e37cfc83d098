import { kinds } from '../../model/record.ts';
import { contextOf } from '../record/context.ts';
import { type RecordEntry, recordEntries, type WithdrawnEntry } from '../../view/record/entries.ts';
import { readingOf } from '../record/reading.ts';
import { restorationsOf } from '../record/restored.ts';

/** Records that show what a record's page is made of; none where no record is of that sort. */
export interface RecordExamples {
  /** The first of each kind. */
  ofKinds: readonly RecordEntry[];
  /** The first with a word restored in its sentence. */
  restored: RecordEntry | undefined;
  /** The first that others speak of the same as. */
  related: RecordEntry | undefined;
  withdrawn: WithdrawnEntry | undefined;
}

function firstRestored(entries: Iterable<RecordEntry>): RecordEntry | undefined {
  for (const entry of entries) {
    const reading = readingOf(entry.document);
    const { edits } = contextOf(entry.record, reading, 'zh-Hans');
    if (restorationsOf(edits, reading.texts['zh-Hans'], 'zh-Hans').places.length > 0) return entry;
  }
  return undefined;
}

/** Chooses the records that the page of the design shows. */
export function recordExamples(): RecordExamples {
  const { current, withdrawn, related } = recordEntries();
  const all = [...current.values()];
  return {
    ofKinds: kinds.flatMap((kind) => all.find(({ record }) => record.kind === kind) ?? []),
    restored: firstRestored(all),
    related: all.find(({ record }) => (related.get(record.id) ?? []).length > 1),
    withdrawn: [...withdrawn.values()][0],
  };
}
