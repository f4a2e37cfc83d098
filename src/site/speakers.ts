import { inBoth } from '../text/scripts.ts';
import type { PublishedSpeaker } from '../schemas/published/gatherings.ts';
import { speakerAddresses } from './committed.ts';
import { allDocuments, documentsBySpeech, type PolicyDocument } from './documents.ts';
import { recordsBySpeaker } from './gatherings.ts';
import { groupedByEach } from './grouping.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { type PathIn, speakerPath } from './urls.ts';

/** The documents of the speeches at which each person speaks, newest first, by name. */
const documentsByPerson = oncePerBuild(async () =>
  groupedByEach(await allDocuments(), ({ speech }) => speech.people.map(({ name }) => name)),
);

/** The documents of the speeches at which somebody speaks, newest first. */
export const documentsWith = async (name: string): Promise<readonly PolicyDocument[]> =>
  (await documentsByPerson()).get(name) ?? [];

const addresses = oncePerBuild(() =>
  Promise.resolve(new Map(Object.entries(speakerAddresses()).map(([id, name]) => [name, id]))),
);

/** The page of somebody who speaks; null for a name without one. */
export async function speakerPage(name: string): Promise<PathIn | null> {
  const id = (await addresses()).get(name);
  return id === undefined ? null : speakerPath(id);
}

/** The speeches of each person, the first first, with the office held on the day, by name. */
async function officesByPerson() {
  const speeches = Array.from(await documentsBySpeech(), ([, documents]) => documents[0]?.speech)
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

/**
 * Everybody who speaks or once did, in the order of their addresses: the content of `data/speakers.json`.
 */
export const speakersData = oncePerBuild(async (): Promise<PublishedSpeaker[]> => {
  const offices = await officesByPerson();
  const records = await recordsBySpeaker();
  return Object.entries(speakerAddresses()).map(([id, name]) => ({
    id,
    name: inBoth(name),
    offices: (offices.get(name) ?? []).map(({ held }) => held),
    records: records.get(name)?.length ?? 0,
    url: { 'zh-Hans': speakerPath(id)('zh-Hans'), 'zh-Hant': speakerPath(id)('zh-Hant') },
  }));
});
