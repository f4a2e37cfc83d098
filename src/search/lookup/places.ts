import type { SearchPlace } from '../api.ts';
import type { Index } from './index.ts';
import { documentPath, recordPath } from './showing.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const recordAddress = new RegExp(`/r/(?<record>${id}-\\d+)(?:/|\\.json|$|[^a-z0-9-])`, 'u');
const documentAddress = new RegExp(
  `/d/(?<document>${id})/(?:[a-z]*/?)(?:#(?<part>s[1-9]\\d*|r-[1-9]\\d*))?`,
  'u',
);
const recordAlone = new RegExp(`^(?<record>${id}-\\d+)$`, 'u');
const sentenceAlone = new RegExp(`^(?<document>${id})#(?<part>s[1-9]\\d*)$`, 'u');

/** A page that was named. */
export interface NamedPlace {
  /** As it is shown: a record's id, a document's id with the sentence. */
  readonly name: string;
  readonly path: string;
}

/**
 * The page that a pasted address, a citation with an address in it, or a record's id leads to.
 *
 * @returns null where none is named, or one of a document that is not there
 * @throws SearchFailure
 */
export async function placeIn(index: Index, typed: string, place: SearchPlace): Promise<NamedPlace | null> {
  const text = typed.trim();
  const record = (recordAddress.exec(text) ?? recordAlone.exec(text))?.groups?.record;
  if (record !== undefined) {
    const isKnown = (await index.documents()).includes(record.replace(/-\d+$/, ''));
    return isKnown ? { name: record, path: recordPath(place, record) } : null;
  }
  const { document, part } = (documentAddress.exec(text) ?? sentenceAlone.exec(text))?.groups ?? {};
  if (document === undefined || !(await index.documents()).includes(document)) return null;
  const hash = part === undefined ? '' : `#${part}`;
  return { name: `${document}${hash}`, path: `${documentPath(place, document)}${hash}` };
}
