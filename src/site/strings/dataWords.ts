import type { PublishedName } from '../../schemas/published/files.ts';
import type { DataFile } from '../dataFiles.ts';

/** The words of the page about the data, in one language. */
export interface DataWords {
  downloads: string;
  file: string;
  size: string;
  contains: string;
  schema: string;
  meanings: Record<DataFile, string>;
  more: string;
  moreFiles: { path: string; meaning: string }[];
  subscriptions: string;
  feeds: { 'zh-Hans': string; 'zh-Hant': string };
  deadlines: string;
  deadlinesByTopic: string;
  citing: string;
  release: (release: string) => string;
  releaseMeaning: string;
  /** In the form of GB/T 7714-2015. */
  citation: (release: string, address: string) => string;
  fields: string;
  fieldsIntro: string;
  field: string;
  type: string;
  meaning: string;
  example: string;
  /** What stands where no entry has a value. */
  noExample: string;
  files: Record<PublishedName, string>;
  types: Record<'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object', string>;
  orNull: string;
}
