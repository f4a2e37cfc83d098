/**
 * `npm run refresh`: regenerates what is generated under `content/`. With `--check` it only says what
 * differs and exits with 1. An optional argument names another content folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readReceived } from './content.ts';
import { generate } from './generate.ts';
import { run } from './run.ts';

/** What differs between the content folder and what its sources give: paths below it, with what is to be there. */
function differences(content: string): Map<string, string | null> {
  const wanted = new Map(readReceived(content).flatMap((received) => [...generate(received)]));
  const differing = new Map<string, string | null>();
  for (const [file, text] of wanted) {
    const target = path.join(content, file);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) differing.set(file, text);
  }
  const articles = path.join(content, 'articles');
  const present = existsSync(articles) ? readdirSync(articles, { recursive: true, withFileTypes: true }) : [];
  for (const entry of present) {
    const file = path.relative(content, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !wanted.has(file)) differing.set(file, null);
  }
  return differing;
}

/** Writes a file whole or not at all. */
function write(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
}

await run(() => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const content = positionals[0] ?? 'content';
  const differing = differences(content);
  for (const [file, text] of differing) {
    const target = path.join(content, file);
    if (values.check) {
      const found = text === null ? 'a file' : existsSync(target) ? 'another text' : 'no file';
      const expected = text === null ? 'none' : 'what its source gives';
      console.error(`${target}: found ${found}, expected ${expected} (npm run refresh)`);
    } else if (text === null) {
      rmSync(target);
      console.log(`removed ${target}`);
    } else {
      write(target, text);
      console.log(`wrote ${target}`);
    }
  }
  return values.check && differing.size > 0 ? 1 : 0;
});
