import { inBoth, type InScripts } from '../lang/scripts.ts';
import type { Corpus } from '../corpus/load.ts';
import { documentsBySpeech, type PolicyDocument } from './documents.ts';
import { fromCorpus } from './fromCorpus.ts';
import { recordsBySpeaker } from './groupedRecords.ts';
import { groupedByEach } from './grouping.ts';
import { type PathIn, urls } from './urls.ts';

/** The documents of the speeches at which each person speaks, newest first, by name. */
const documentsByPerson = fromCorpus(({ documents }) =>
  groupedByEach(documents, ({ speech }) => speech.people.map(({ name }) => name)),
);

/** The documents of the speeches at which somebody speaks, newest first. */
export const documentsWith = (name: string): readonly PolicyDocument[] => documentsByPerson().get(name) ?? [];

const addresses = fromCorpus(
  ({ speakers }) => new Map(Object.entries(speakers).map(([id, name]) => [name, id])),
);

/** The page of somebody who speaks; null for a name without one. */
export function speakerPage(name: string): PathIn | null {
  const id = addresses().get(name);
  return id === undefined ? null : urls.speakerPath(id);
}

/** The speeches of each person, the first first, with the office held on the day, by name. */
function officesByPerson(corpus: Corpus) {
  const speeches = Array.from(documentsBySpeech(corpus), ([, documents]) => documents[0]?.speech)
    .filter((speech) => speech !== undefined)
    .toSorted((a, b) => a.said.day.localeCompare(b.said.day) || a.id.localeCompare(b.id, 'en'));
  const offices = speeches.flatMap((speech) =>
    speech.people.map(({ name, office }) => ({
      name,
      held: { office: inBoth(office), said: speech.said.day, speech: speech.id },
    })),
  );
  return Map.groupBy(offices, ({ name }) => name);
}

/** Somebody who speaks. */
export interface Speaker {
  readonly id: string;
  readonly name: InScripts;
  /** What they were at each of their speeches, the first first; with the day it was said and the speech's id. */
  readonly offices: { office: InScripts; said: string; speech: string }[];
  /** How many records they say. */
  readonly records: number;
}

/** Everybody who speaks or once did, in the order of their addresses. */
export const allSpeakers = fromCorpus((corpus): Speaker[] => {
  const offices = officesByPerson(corpus);
  const records = recordsBySpeaker(corpus);
  return Object.entries(corpus.speakers).map(([id, name]) => ({
    id,
    name: inBoth(name),
    offices: (offices.get(name) ?? []).map(({ held }) => held),
    records: records.get(name)?.length ?? 0,
  }));
});
