import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import {
  changesPath,
  documentPath,
  editsDataPath,
  groupFeedPath,
  receivedDataPath,
  receivedPath,
} from '../../model/routes.ts';
import { ContentError } from '../../model/contentError.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import { type Source, source } from '../../model/source.ts';
import { namesIn } from '../files.ts';
import { receive } from '../receive.ts';
import type { PagedKind } from './kind.ts';

/** A received file with its description. */
export interface ReceivedFile {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** The path of the folder that holds them. */
  readonly folder: string;
}

/** Reads one document's description and bytes, and holds them against each other. */
function readSource(folder: string): ReceivedFile {
  const file = path.join(folder, 'source.yaml');
  if (!existsSync(file))
    throw new ContentError(folder, null, 'no source.yaml', 'a description of the received file');
  const described = parseYaml(source, readFileSync(file, 'utf8'), file);
  const received = namesIn(folder).filter((name) => name.startsWith('received.'));
  if (received.length !== 1 || received[0] !== described.file) {
    const found = received.join(', ') || 'no received file';
    throw new ContentError(file, 'file', found, `exactly ${described.file}`);
  }
  const target = path.join(folder, described.file);
  const bytes = receive(target);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== described.sha256)
    throw new ContentError(target, 'sha256', sha256, `${described.sha256} as described`);
  return { source: described, bytes, folder };
}

/** Checks that no document is described twice, and that each stands in the folder of its name. */
function checkIds(all: readonly ReceivedFile[]): void {
  const owners = new Map<string, string>();
  const described = all.map(({ source: { id, sha256 }, folder }) => ({
    ...{ id, sha256, name: path.basename(folder), file: path.join(folder, 'source.yaml') },
  }));
  for (const { id, sha256, file } of described) {
    const other = owners.get(id) ?? owners.get(sha256);
    if (other !== undefined) {
      const found = `${id}, the document that ${other} describes already`;
      throw new ContentError(file, 'id', found, 'one description a document');
    }
    owners.set(id, file).set(sha256, file);
  }
  for (const { id, name, file } of described)
    if (id !== name) throw new ContentError(file, 'id', id, `${name}, the folder's name`);
}

function read(content: string): ReceivedFile[] {
  const folder = path.join(content, 'sources');
  const names = namesIn(folder);
  if (names.length === 0)
    throw new ContentError(folder, null, 'no sources', 'a folder for each received document');
  const all = names.map((name) => readSource(path.join(folder, name)));
  checkIds(all);
  return all;
}

/** `content/sources/<id>/`: the documents as received, in the order of their ids. */
export const sources: PagedKind<readonly ReceivedFile[], 'document'> = {
  name: 'document',
  place: 'sources',
  isGenerated: false,
  read,
  data: 'documents',
  addressesOf: (id) => [
    ...[documentPath(id), changesPath(id), receivedPath(id), groupFeedPath('d', id)].flatMap(inEveryLocale),
    editsDataPath(id),
    receivedDataPath(id),
  ],
  page: documentPath,
  segments: ['d', 'compare', 'edits', 'received'],
  named: (all) => new Map(all.map(({ source: { id, title } }) => [id, title.text])),
};
