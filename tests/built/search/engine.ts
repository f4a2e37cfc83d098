import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Locale } from '../../../src/model/locales.ts';
import { findFolder } from '../../../src/query/search/layout.ts';
import { Engine } from '../../../src/query/search/lookup/engine.ts';
import { type BuiltSite, fixtureSite } from '../site.ts';

/** The engine over the index of a built site: of the tests' own corpus, unless another is named. Addresses are below the site. */
export const builtEngine = (locale: Locale = 'zh-Hans', site: BuiltSite = fixtureSite): Engine =>
  new Engine({ base: '/', locale }, async (name) => {
    const file = path.join(site.folder, findFolder('/'), name);
    return readFile(file).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  });

/** The records of the tests' own corpus. */
export const builtRecords = () => loadCorpus('tests/fixtures/content').records;
