/**
 * `npm run refresh`: regenerates what is generated under `content/`. With `--check` it only says what
 * differs and exits with 1. An optional argument names another content folder.
 */
import { parseArgs } from 'node:util';
import { differences, explain, sayNote, settle } from './differences.ts';
import { run } from './run.ts';
import { recover } from './transaction.ts';

await run(() => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const content = positionals[0] ?? 'content';
  if (!values.check) recover(content);
  const differing = differences(content, sayNote);
  if (values.check) {
    for (const [file, text] of differing) console.error(explain(content, file, text).message);
  } else {
    settle(content, differing);
  }
  return values.check && differing.size > 0 ? 1 : 0;
});
