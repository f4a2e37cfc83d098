import type { PublishedName } from '../../publish/shapes/files.ts';
import type { PublishedRecord } from '../../publish/shapes/record.ts';
import { allDocuments } from '../../view/documents.ts';
import { changesData } from '../../publish/data/changesData.ts';
import { documentsData } from '../../publish/data/documentsData.ts';
import { evidenceData } from '../../publish/data/evidenceData.ts';
import { recordsData } from '../../publish/data/recordsData.ts';
import { namedData } from '../../publish/data/namedData.ts';
import { measuresData } from '../../publish/data/measuresData.ts';
import { speakersData } from '../../publish/data/speakersData.ts';
import { topicsData } from '../../publish/data/topicsData.ts';

/** How much there is to see in a record: a target with number and deadline tells most. */
const tells = ({ kind, quantity, time, speaker, topics }: PublishedRecord): number =>
  [kind === 'target', quantity, time, quantity?.bound_text, speaker, topics.length > 0].filter(Boolean)
    .length;

const entries: Record<PublishedName, () => readonly unknown[]> = {
  records: () => recordsData().toSorted((a, b) => tells(b) - tells(a)),
  documents: documentsData,
  topics: topicsData,
  speakers: speakersData,
  series: () => measuresData().toSorted((a, b) => b.points.length - a.points.length),
  evidence: evidenceData,
  changes: changesData,
  named: () => namedData().toSorted((a, b) => b.promised.length - a.promised.length),
  edits: () =>
    allDocuments()
      .map(({ edits }) => edits)
      .toSorted((a, b) => b.edits.length - a.edits.length),
};

/** Entries of a published file from which examples are taken, those that tell most first. */
export const examplesOf = (name: PublishedName): readonly unknown[] => entries[name]();
