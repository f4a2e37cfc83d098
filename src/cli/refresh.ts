/**
 * `npm run refresh`: regenerates what is generated under `content/`, or `CONTENT_DIR`. With `--check` it only says what
 * differs and exits with 1. `--day YYYY-MM-DD` judges targets on that day from now on. An optional argument
 * names another content folder.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../corpus/content.ts';
import { day as calendarDay } from '../model/common.ts';
import { ContentError } from '../model/contentError.ts';
import { command } from './command.ts';
import { differences, explain, noting, settle } from './differences.ts';
import { recover } from './transaction.ts';

/** The command `refresh`. */
export const refresh = command((args, { out, err, content: usual }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean' }, day: { type: 'string' } },
    allowPositionals: true,
  });
  const content = positionals[0] ?? usual;
  const { day = null } = values;
  if (day !== null && !calendarDay.safeParse(day).success)
    throw new ContentError('--day', null, day, 'a day as YYYY-MM-DD');
  if (!values.check) recover(content);
  const differing = differences(readContent(content), noting(err), day);
  if (values.check) {
    for (const [file, text] of differing) err(explain(content, file, text).message);
  } else {
    settle(content, differing, out);
  }
  return values.check && differing.size > 0 ? 1 : 0;
});
