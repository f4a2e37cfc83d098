import { at } from '../../../lang/at.ts';
import type { SearchPlace } from '../api.ts';
import type { PassageRow } from '../layout.ts';
import type { Index } from './index.ts';
import { documentPath, recordPath } from '../../../model/routes.ts';
import { pathAt } from './showing.ts';
import { loadRows } from './tables.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const recordAddress = new RegExp(`/r/(?<document>${id})-(?<number>[1-9]\\d*)(?![a-z0-9-])`, 'u');
const documentAddress = new RegExp(
  `/d/(?<document>${id})/(?:[a-z]+/)?(?:\\\\?#(?<part>s[1-9]\\d*|r-[1-9]\\d*))?`,
  'u',
);
const recordAlone = new RegExp(`^(?<document>${id})-(?<number>[1-9]\\d*)$`, 'u');
const sentenceAlone = new RegExp(`^(?<document>${id})#(?<part>s[1-9]\\d*)$`, 'u');

/** A page that was named. */
export interface NamedPlace {
  /** As it is shown: a record's id, a document's id with the sentence. */
  readonly name: string;
  readonly path: string;
}

/** Whether a document has a sentence: most are numbered without gaps, so that one look tells. */
async function hasSentence(index: Index, document: number, number: number): Promise<boolean> {
  const [from, to] = index.bounds.passagesOf(document);
  if (from === to) return false;
  const rows = await loadRows<PassageRow>(index.load, 'passages', [Math.min(from + number, to) - 1, to - 1]);
  const [near = 0, last = 0] = rows.map(([each]) => each);
  return near === number || (near < number && number <= last);
}

/**
 * The page that a pasted address, a citation with an address in it, or a record's id leads to. A record that was
 * withdrawn has a page, too.
 *
 * @returns null where none is named, or one that is not there
 * @throws SearchFailure
 */
export async function placeIn(index: Index, typed: string, place: SearchPlace): Promise<NamedPlace | null> {
  const text = typed.trim();
  const record = (recordAddress.exec(text) ?? recordAlone.exec(text))?.groups;
  const sentence = (documentAddress.exec(text) ?? sentenceAlone.exec(text))?.groups;
  const id = record?.document ?? sentence?.document;
  if (id === undefined) return null;
  const documents = await index.documents();
  const document = documents.findIndex(([each]) => each === id);
  if (document < 0) return null;
  const lastRecord = at(documents, document)[1];
  if (record) {
    const name = `${id}-${record.number}`;
    return Number(record.number) <= lastRecord ? { name, path: pathAt(place, () => recordPath(name)) } : null;
  }
  const part = sentence?.part;
  if (part === undefined) return { name: id, path: pathAt(place, documentPath(id)) };
  const number = Number(part.replace(/^\D+/, ''));
  const isThere = part.startsWith('s') ? await hasSentence(index, document, number) : number <= lastRecord;
  return isThere ? { name: `${id}#${part}`, path: `${pathAt(place, documentPath(id))}#${part}` } : null;
}
