import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { publishedRecord } from '../../src/schemas/published/record.ts';
import type { Script } from '../../src/schemas/common.ts';
import type { Answer, FacetName, Result } from '../../src/search/api.ts';
import { noChoices } from '../../src/search/address.ts';
import { findFolder } from '../../src/search/layout.ts';
import { Engine } from '../../src/search/lookup/engine.ts';

/** The engine over the index of the built site. */
export const builtEngine = (script: Script = 'zh-Hans'): Engine =>
  new Engine({ base: '/', script }, async (name) => {
    const file = path.join('dist', findFolder('/'), name);
    return readFile(file).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  });

/** The records that were built. */
export const builtRecords = async () =>
  z.array(publishedRecord).parse(JSON.parse(await readFile('dist/data/records.json', 'utf8')));

/** Asks; what is not said is not chosen. */
export const ask = (
  engine: Engine,
  query: string,
  choices: Partial<Record<FacetName, readonly string[]>> = {},
  received = false,
): Promise<Answer> => engine.ask({ query, choices: { ...noChoices, ...choices }, received, all: false });

/** All results of an answer. */
export const allResults = async (answer: Answer): Promise<readonly Result[]> =>
  (await Promise.all(answer.groups.map((group) => group.results(0, group.total)))).flat();

/** The whole of a result's text. */
export const wordsOf = (result: Result): string =>
  (result.kind === 'measure' ? result.name : result.kind === 'speech' ? result.title : result.text)
    .map(({ text }) => text)
    .join('');
