import type { CorpusRecord } from '../../corpus/record.ts';
import { fromCorpus } from '../fromCorpus.ts';

/** Whose word a number is: somebody's who speaks there, somebody's who asks, official statistics, or the report's own. */
export type Sayer = 'speaker' | 'asker' | 'statistics' | 'report';

/** Tells whose word a record is, from those who speak on its occasion. */
export const sayers = fromCorpus(({ documents }) => {
  const people = new Map(
    documents.map(({ speech }) => [speech.id, new Set(speech.people.map(({ name }) => name))]),
  );
  return ({ speech, speaker }: Pick<CorpusRecord, 'speech' | 'speaker'>): Sayer => {
    if (speaker === null) return 'report';
    return people.get(speech)?.has(speaker) === true ? 'speaker' : 'asker';
  };
});
