import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { publishedRecord } from '../../../src/schemas/published/record.ts';
import type { Script } from '../../../src/schemas/common.ts';
import { findFolder } from '../../../src/search/layout.ts';
import { Engine } from '../../../src/search/lookup/engine.ts';
import { liveSite } from '../site.ts';

/** The engine over the index of the built site. */
export const builtEngine = (script: Script = 'zh-Hans'): Engine =>
  new Engine({ base: '/', script }, async (name) => {
    const file = path.join(liveSite.folder, findFolder('/'), name);
    return readFile(file).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  });

/** The records that were built. */
export const builtRecords = () => z.array(publishedRecord).parse(liveSite.json('data', 'records.json'));
