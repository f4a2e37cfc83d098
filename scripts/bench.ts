/**
 * `npm run bench`: measures reading and the built pages; a table, or with `--json` the same as JSON. With
 * `--search` the search instead, at 5, 500 and 5,000 documents, or at those that `--documents` names: minutes.
 */
import { parseArgs } from 'node:util';
import { extractionSpeed } from './bench/extraction.ts';
import { pageWeights } from './bench/pages.ts';
import { readingSpeed } from './bench/reading.ts';
import { searchSpeed } from './bench/search.ts';
import { readDocuments } from './content.ts';
import { run } from './run.ts';

const options = {
  json: { type: 'boolean' },
  search: { type: 'boolean' },
  documents: { type: 'string', default: '5,500,5000' },
} as const;

await run(async () => {
  const { values } = parseArgs({ options });
  const documents = readDocuments('content');
  const measured = values.search
    ? await searchSpeed(values.documents.split(',').map(Number))
    : [
        ...readingSpeed(documents),
        ...extractionSpeed(documents),
        ...pageWeights(
          'dist',
          documents.map(({ source }) => source.id),
        ),
      ];
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
