import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { corpus } from '../corpus.ts';
import { run } from './run.ts';

/**
 * Makes, once for a test file, the tests' corpus as it is before anybody has decided on a record, with the
 * registries that a first refresh writes.
 *
 * @returns makes a new folder with a copy of it as `content`
 */
export function undecided(): () => string {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'undecided-'));
    cpSync(corpus, path.join(folder, 'content'), { recursive: true });
    for (const name of ['editorial', 'evidence', 'records', 'verdicts', 'changes'])
      rmSync(path.join(folder, 'content', name), { recursive: true });
    const { status, lines } = await run(folder, 'refresh');
    if (status !== 0) throw new Error(lines.join('\n'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'content-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
}
