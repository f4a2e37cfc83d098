/**
 * `npm run peers -- FOLDER`: measures numbers and times against other projects' test suites in a folder.
 * `--failures` lists what fails.
 *
 * A case is left out for the form of its text (`numberForms.ts`, `dateForms.ts`) or for what its suite says of
 * it (a length of time, a time of day, recurring, vague, not resolved), never for what is found. All else
 * counts, and is compared exactly but for what the suites define otherwise:
 *
 * - a share is in percent or a part of one; 几 is 2 to 9 here, and nothing, or 1 to 10, to a suite; 3000多 has
 *   no upper end here;
 * - suites that test for shares, bounds or plain numbers alone are compared with those alone;
 * - an end of the open (before, since, by) is compared with the one that the suite names, or the day of
 *   reference; 前 counts its period in to one suite and not to another;
 * - the end of a span may be the day behind it, and that of a stretch or an open span the beginning of the
 *   last period named (`dateCase.ts`);
 * - 年底 names the whole year here; 两年前 is a year here and all since then to one suite, of which the first
 *   year, month, week or day is compared.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/contentError.ts';
import { dateCases } from './peers/dates.ts';
import { numberCases } from './peers/numbers.ts';
import { report } from './peers/report.ts';
import { run } from '../scripts/run.ts';

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
