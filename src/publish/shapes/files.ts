import { z } from 'zod';
import { publishedChange } from './change.ts';
import { publishedDocument, publishedEdits } from './document.ts';
import { publishedEvidence } from './evidence.ts';
import { publishedSpeaker, publishedTopic } from './groups.ts';
import { publishedRecord } from './record.ts';
import { publishedMeasure } from './measure.ts';
import { publishedNamed } from './named.ts';

/** The published JSON files by name, with what each holds; `edits` stands for one file a document. */
export const publishedFiles = {
  records: z.array(publishedRecord),
  documents: z.array(publishedDocument),
  topics: z.array(publishedTopic),
  speakers: z.array(publishedSpeaker),
  series: z.array(publishedMeasure),
  evidence: z.array(publishedEvidence),
  changes: z.array(publishedChange),
  named: z.array(publishedNamed),
  edits: publishedEdits,
} as const;
export type PublishedName = keyof typeof publishedFiles;

export const publishedNames = Object.keys(publishedFiles) as PublishedName[];

/**
 * The JSON Schema (2020-12) of a published file.
 *
 * @param id the schema's own address
 */
export const jsonSchemaOf = (name: PublishedName, id: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(publishedFiles[name], { reused: 'inline' });
  return { $schema, $id: id, ...rest };
};
