/**
 * `npm run refresh`: regenerates what is generated under `content/`, or `CONTENT_DIR`. With `--check` it only says what
 * differs and exits with 1. `--day YYYY-MM-DD` judges targets on that day from now on. An optional argument
 * names another content folder.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../src/corpus/content.ts';
import { contentDir } from '../src/folders.ts';
import { day as calendarDay } from '../src/schemas/common.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { differences, explain, sayNote, settle } from './differences.ts';
import { run } from './run.ts';
import { recover } from './transaction.ts';

await run(() => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, day: { type: 'string' } },
    allowPositionals: true,
  });
  const content = positionals[0] ?? contentDir;
  const { day = null } = values;
  if (day !== null && !calendarDay.safeParse(day).success)
    throw new ContentError('--day', null, day, 'a day as YYYY-MM-DD');
  if (!values.check) recover(content);
  const differing = differences(readContent(content), sayNote, day);
  if (values.check) {
    for (const [file, text] of differing) console.error(explain(content, file, text).message);
  } else {
    settle(content, differing);
  }
  return values.check && differing.size > 0 ? 1 : 0;
});
