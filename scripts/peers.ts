/**
 * `npm run peers -- FOLDER`: measures numbers and times against other projects' test suites in a folder.
 * `--failures` lists what fails.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../src/schemas/contentError.ts';
import { dateCases } from './peers/dates.ts';
import { numberCases } from './peers/numbers.ts';
import { report } from './peers/report.ts';
import { run } from './run.ts';

await run(() => {
  const { values, positionals } = parseArgs({
    options: { failures: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new ContentError('arguments', null, `${positionals.length} folders`, 'peers FOLDER [--failures]');
  }
  const lines = [
    ...report('numbers', 'at least 95 %', numberCases(folder), values.failures),
    ...report('times', 'at least 85 %', dateCases(folder), values.failures),
  ];
  console.log(lines.join('\n'));
  return 0;
});
