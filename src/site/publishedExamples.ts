import type { PublishedName } from '../schemas/published/files.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { allDocuments } from './documents.ts';
import { documentsData } from './documentsData.ts';
import { recordsData } from './recordsData.ts';
import { seriesData } from './seriesData.ts';
import { speakersData } from './speakers.ts';
import { topicsData } from './topicsData.ts';

/** How much there is to see in a record: a target with number and deadline tells most. */
const tells = ({ kind, quantity, time, speaker, topics }: PublishedRecord): number =>
  [kind === 'target', quantity, time, quantity?.bound_text, speaker, topics.length > 0].filter(Boolean)
    .length;

const entries: Record<PublishedName, () => readonly unknown[]> = {
  records: () => recordsData().toSorted((a, b) => tells(b) - tells(a)),
  documents: documentsData,
  topics: topicsData,
  speakers: speakersData,
  series: () => seriesData().toSorted((a, b) => b.points.length - a.points.length),
  edits: () =>
    allDocuments()
      .map(({ edits }) => edits)
      .toSorted((a, b) => b.edits.length - a.edits.length),
};

/** Entries of a published file from which examples are taken, those that tell most first. */
export const examplesOf = (name: PublishedName): readonly unknown[] => entries[name]();
