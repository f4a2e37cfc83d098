/**
 * `npm run bench`: measures reading and the built pages; a table, or with `--json` the same as JSON. With
 * `--documents 200 --documents 2000` it measures instead what builds of so many documents cost; with `--search` the
 * search, at 5, 500 and 5,000 documents or at those that are named: minutes.
 */
import { parseArgs } from 'node:util';
import { explorerSpeed } from './explorer.ts';
import { extractionSpeed } from './extraction.ts';
import { buildGrowth } from './growth.ts';
import type { Measurement } from './measurement.ts';
import { pageWeights } from './pages.ts';
import { readingSpeed } from './reading.ts';
import { ContentError } from '../src/model/contentError.ts';
import { searchSpeed } from './search.ts';
import { readContent } from '../src/corpus/content.ts';
import { run } from '../scripts/run.ts';

/** Reading, extraction, the explorer and pages of the project as it is. */
async function ofToday(): Promise<Measurement[]> {
  const { documents, registries } = readContent('content');
  const records = [...registries.values()].flatMap((registry) => registry.records);
  return [
    ...readingSpeed(documents),
    ...(await extractionSpeed(documents)),
    ...(await explorerSpeed(records)),
    ...pageWeights('dist'),
  ];
}

/**
 * Numbers of documents, as they are given on the command line.
 *
 * @throws ContentError for one that is none
 */
const countsOf = (given: readonly string[]): number[] =>
  given.map((each) => {
    if (!/^[1-9]\d*$/.test(each)) throw new ContentError('--documents', null, each, 'a number of documents');
    return Number(each);
  });

await run(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      search: { type: 'boolean' },
      documents: { type: 'string', multiple: true },
    },
  });
  const counts = values.documents && countsOf(values.documents);
  const measured = values.search
    ? await searchSpeed(counts ?? [5, 500, 5000])
    : counts
      ? buildGrowth(counts)
      : await ofToday();
  if (values.json) {
    console.log(JSON.stringify(measured, null, 2));
    return 0;
  }
  const width = Math.max(...measured.map(({ what }) => what.length));
  for (const { what, value, unit, bound } of measured) {
    console.log(`${what.padEnd(width)}  ${String(value).padStart(9)} ${unit}${bound ? ` (${bound})` : ''}`);
  }
  return 0;
});
