import { inScript } from '../text/scripts.ts';
import type { PublishedSpeaker } from '../schemas/published/gatherings.ts';
import { speakerAddresses } from './committed.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { recordsData } from './recordsData.ts';
import { speakerPath } from './urls.ts';

const inBoth = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': inScript('zh-Hant', text) });

/** The documents of the speeches at which somebody speaks, newest first. */
export const documentsWith = async (name: string): Promise<PolicyDocument[]> =>
  (await allDocuments()).filter(({ speech }) => speech.people.some((person) => person.name === name));

/**
 * Everybody who speaks or once did, in the order of their addresses: the content of `data/speakers.json`.
 */
export async function speakersData(): Promise<PublishedSpeaker[]> {
  const speeches = new Map((await allDocuments()).map(({ speech }) => [speech.id, speech]));
  const counts = Map.groupBy(await recordsData(), ({ speaker }) => speaker?.['zh-Hans']);
  const inOrder = [...speeches.values()].toSorted(
    (a, b) => a.said.day.localeCompare(b.said.day) || a.id.localeCompare(b.id, 'en'),
  );
  return Object.entries(speakerAddresses()).map(([id, name]) => ({
    id,
    name: inBoth(name),
    offices: inOrder.flatMap((speech) =>
      speech.people
        .filter((person) => person.name === name)
        .map(({ office }) => ({ office: inBoth(office), said: speech.said.day, speech: speech.id })),
    ),
    records: counts.get(name)?.length ?? 0,
    url: { 'zh-Hans': speakerPath(id)('zh-Hans'), 'zh-Hant': speakerPath(id)('zh-Hant') },
  }));
}
