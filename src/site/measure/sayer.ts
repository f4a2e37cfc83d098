import type { PublishedRecord } from '../../schemas/published/record.ts';
import { allDocuments } from '../documents.ts';
import { oncePerBuild } from '../oncePerBuild.ts';

/** Whose word a number is: somebody's who speaks there, somebody's who asks, or the report's own. */
export type Sayer = 'speaker' | 'asker' | 'report';

/** Tells whose word a record is, from those who speak on its occasion. */
export const sayers = oncePerBuild(async () => {
  const people = new Map(
    (await allDocuments()).map(({ speech }) => [speech.id, new Set(speech.people.map(({ name }) => name))]),
  );
  return ({ speech, speaker }: Pick<PublishedRecord, 'speech' | 'speaker'>): Sayer => {
    if (speaker === null) return 'report';
    return people.get(speech)?.has(speaker['zh-Hans']) === true ? 'speaker' : 'asker';
  };
});
