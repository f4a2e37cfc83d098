import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from '../../model/address.ts';
import { recordDataPath, recordPath } from '../../model/routes.ts';
import { parseRecords } from '../parse/parseRecords.ts';
import type { Records } from '../../model/record.ts';
import { filesIn } from '../files.ts';
import type { Kind } from './kind.ts';

/** The addresses that a record has for ever; withdrawn, it leaves a tombstone in its registry. */
export const recordAddresses = (id: string): readonly Route[] => [recordPath(id), recordDataPath(id)];

/** `content/records/<document>.json`: the registries of all documents, of those that are gone, too. */
export const registries: Kind<ReadonlyMap<string, Records>> = {
  name: 'record',
  place: 'records',
  isGenerated: true,
  read: (content) =>
    new Map(
      Array.from(filesIn(path.join(content, 'records'), '.json'), ([document, file]) => [
        document,
        parseRecords(readFileSync(file, 'utf8'), document, file),
      ]),
    ),
  data: 'records',
};
