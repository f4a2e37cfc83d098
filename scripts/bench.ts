/** `npm run bench`: measures reading and the built pages; a table, or with `--json` the same as JSON. */
import { parseArgs } from 'node:util';
import { explorerSpeed } from './bench/explorer.ts';
import { extractionSpeed } from './bench/extraction.ts';
import { pageWeights } from './bench/pages.ts';
import { readingSpeed } from './bench/reading.ts';
import { readDocuments } from './content.ts';
import { readRegistries } from './registries.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const documents = readDocuments('content');
  const records = [...readRegistries('content').values()].flatMap((registry) => registry.records);
  const measured = [
    ...readingSpeed(documents),
    ...extractionSpeed(documents),
    ...(await explorerSpeed(records)),
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
