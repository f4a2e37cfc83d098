import path from 'node:path';
import { changesSince, type Seen } from '../corpus/changes/changes.ts';
import { changesFile } from '../corpus/changesFile.ts';
import type { Content } from '../corpus/content.ts';
import type { Records } from '../model/record.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * The files that tell what changed on each day.
 *
 * @param content as it is committed
 * @param documents all of them, each with its speech
 * @param registries as they are to be
 * @param verdicts as they are to be, with the day of what is new
 * @returns texts by path below the content folder
 */
export const changeFiles = (
  content: Content,
  documents: Seen['documents'],
  registries: ReadonlyMap<string, Records>,
  { day, histories }: Verdicts,
): Map<string, string> => {
  const { changes, registries: before, evidence, withdrawn } = content;
  const seen = { day, documents, before, now: registries, histories, evidence, withdrawn };
  return new Map(
    changesSince(changes, seen).map((each) => [path.join('changes', `${each.day}.json`), changesFile(each)]),
  );
};
